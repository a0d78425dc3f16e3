// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Care
import Unknot.Safety

// The pages about asking a clinician. All of them show something of the journal, and lock with it.
QtObject {
    id: pages

    required property var flow // Flow itself; a type may not name the one that holds it
    required property PrivatePages shown
    required property SavedToast toast

    function savedAndBack(ids: var) {
        flow.saved(ids)
        shown.pop()
    }

    function removedAndBack(id: string) {
        toast.removed([id])
        shown.pop()
    }

    /// {tag, family, text}: what a clinician's yes lifts. `own`, `cleared`: as AboutModel has them; `before`: what it lifted before.
    function clearable(own: var, cleared: var, before: var): var {
        const all = flow.safety.openFlags.map(f => ({ tag: f.flag, family: "", text: f.name }))
        for (const c of own)
            for (const f of c.ok)
                if (cleared.indexOf(c.tag + "/" + f.family) < 0 || before.some(b => b.tag === c.tag && b.family === f.family))
                    all.push({ tag: c.tag, family: f.family, text: qsTr("%1: %2").arg(c.name).arg(f.name) })
        return all
    }

    /// The rules follow what was said; what is no longer said is lifted no more.
    function clear(about: AboutModel, on: var, off: var, who: string) {
        const flags = flow.safety.openFlags.map(f => f.flag)
        for (const c of off)
            about.setCleared(c.tag, c.family, "", false)
        for (const c of on) {
            if (flags.indexOf(c.tag) >= 0)
                flow.safety.clearFlag(c.tag, who)
            else
                about.setCleared(c.tag, c.family, who, true)
        }
    }

    readonly property Component consults: Component {
        ConsultsPage {
            objectName: "consults"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onConsultAsked: (consult) => pages.shown.push(pages.consult, { old: consult })
        }
    }
    readonly property Component consult: Component {
        ConsultPage {
            objectName: "consult"
            readonly property AboutModel about: AboutModel { safety: pages.flow.safety }
            access: pages.flow.access
            onBack: pages.shown.pop()
            onFinished: (ids) => pages.savedAndBack(ids)
            onRemoved: (id) => pages.removedAndBack(id)
            onNotAsked: (cleared) => pages.clear(about, [], cleared, "")
            onOutcomeAsked: (consult) => pages.shown.push(pages.outcome, { old: consult })
            onAgendaAsked: (consultId) => pages.shown.push(pages.agenda, { consultId: consultId })
            onClinicianAsked: pages.shown.push(pages.clinician, {})
        }
    }
    readonly property Component outcome: Component {
        OutcomePage {
            objectName: "outcome"
            access: pages.flow.access
            readonly property AboutModel about: AboutModel { safety: pages.flow.safety }
            clearable: pages.clearable(about.own, about.cleared, old.cleared)
            onCleared: (on, off, who) => pages.clear(about, on, off, who)
            onBack: pages.shown.pop()
            onFinished: (ids) => {
                pages.savedAndBack(ids)
                if (pages.shown.page === "consult") // that is over now
                    pages.shown.pop()
            }
        }
    }
    readonly property Component agenda: Component {
        AgendaPage {
            objectName: "agenda"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onSaved: (ids) => pages.flow.saved(ids)
        }
    }
    readonly property Component clinicians: Component {
        CliniciansPage {
            objectName: "clinicians"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onClinicianAsked: (clinician) => pages.shown.push(pages.clinician, { clinician: clinician })
        }
    }
    readonly property Component clinician: Component {
        ClinicianPage {
            objectName: "clinician"
            access: pages.flow.access
            canCall: pages.flow.help.canCall
            onBack: pages.shown.pop()
            onFinished: (ids) => pages.savedAndBack(ids)
            onRemoved: (id) => pages.removedAndBack(id)
        }
    }
}
