// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Care

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

    readonly property Component consults: Component {
        ConsultsPage {
            objectName: "consults"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onConsultAsked: (consult) => pages.shown.push(pages.consult, { old: consult })
            onAddAsked: pages.shown.push(pages.consult, {})
        }
    }
    readonly property Component consult: Component {
        ConsultPage {
            objectName: "consult"
            access: pages.flow.access
            safety: pages.flow.safety
            onBack: pages.shown.pop()
            onFinished: (ids) => pages.savedAndBack(ids)
            onRemoved: (id) => pages.removedAndBack(id)
            onOutcomeAsked: (consult) => pages.shown.push(pages.outcome, { old: consult })
            onAgendaAsked: (consultId) => pages.shown.push(pages.agenda, { consultId: consultId })
            onClinicianAsked: pages.shown.push(pages.clinician, {})
        }
    }
    readonly property Component outcome: Component {
        OutcomePage {
            objectName: "outcome"
            access: pages.flow.access
            safety: pages.flow.safety
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
            safety: pages.flow.safety
            chooser: pages.flow.chooser
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
            onAddAsked: pages.shown.push(pages.clinician, {})
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
