// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Entry
import Unknot.Files
import Unknot.Navigation
import Unknot.Safety
import Unknot.Care

// The pages about cautions and about asking a clinician.
Area {
    id: area

    required property Router router
    required property JournalAccess access
    required property SafetyModel safety
    required property HelpModel help

    required property ChooserModel chooser

    signal reminderAsked(string question) // a reminder to ask a clinician
    signal flagReminderAsked() // a reminder to ask about the open red flags
    signal leaveAsked() // at once to Today, without a way back

    function savedAndBack(ids: var) {
        stored(ids)
        router.back()
    }

    function removedAndBack(id: string) {
        removed(id)
        router.back()
    }

    PageEntry {
        page: Router.Help
        HelpPage {
            objectName: "help"
            help: area.help
            onBack: area.router.back()
            onLeaveAsked: area.leaveAsked()
        }
    }
    PageEntry {
        page: Router.About
        privacy: PageEntry.Either
        AboutPage {
            objectName: "about"
            safety: area.safety
            onBack: area.router.back()
            onWhereAsked: (tag) => area.router.open(Router.WherePlace, { tag: tag })
            onConsultAsked: (question) => area.reminderAsked(question)
        }
    }
    PageEntry {
        page: Router.WherePlace
        privacy: PageEntry.Either
        WherePlacePage {
            objectName: "wherePlace"
            safety: area.safety
            onBack: area.router.back()
        }
    }
    PageEntry {
        page: Router.PlaceScreen
        shape: PageEntry.Whole
        privacy: PageEntry.Private
        ScreenPage {
            objectName: "placeScreen"
            safety: area.safety
            onBack: {
                area.safety.putAsideScreen(regions)
                area.router.back()
            }
            onAnswered: (urgency) => {
                area.router.back()
                area.router.backFromPrivate(Router.Notice) // it led to these questions, and is answered by them
                if (urgency !== Urgency.None)
                    area.router.open(Router.Paused, { urgency: urgency, crisis: area.safety.openFlags[0].crisis })
            }
        }
    }
    PageEntry {
        page: Router.Paused
        shape: PageEntry.Whole
        privacy: PageEntry.Private
        PausedPage {
            objectName: "paused"
            readonly property ClinicianModel own: ClinicianModel { access: area.access }
            clinicians: own.clinicians
            safety: area.safety
            help: area.help
            breathing: false
            onBack: area.router.back()
            onLeave: area.router.back()
            onMistake: {
                area.safety.takeBackScreening()
                area.router.back()
            }
            onSpoken: {
                area.safety.clearAllFlags("")
                area.router.back()
            }
            onConsultAsked: area.flagReminderAsked()
        }
    }
    PageEntry {
        page: Router.Notice
        privacy: PageEntry.Private
        NoticePage {
            objectName: "notice"
            readonly property ClinicianModel own: ClinicianModel { access: area.access }
            clinicians: own.clinicians
            access: area.access
            safety: area.safety
            help: area.help
            onBack: area.router.back()
            onEntryAsked: (entryId) => area.router.open(Router.Entry, { entryId: entryId })
            onScreenAsked: (regions, place) => area.router.open(Router.PlaceScreen, { regions: regions, placeName: place })
            onFinished: (reminded) => {
                area.router.back()
                if (reminded)
                    area.said(qsTr("Reminder set for this week. See Care."))
            }
        }
    }
    PageEntry {
        page: Router.Notices
        privacy: PageEntry.Private
        NoticesPage {
            objectName: "notices"
            access: area.access
            safety: area.safety
            onBack: area.router.back()
            onNoticeAsked: (rule) => area.router.open(Router.Notice, { rule: rule })
        }
    }
    PageEntry {
        page: Router.Consults
        privacy: PageEntry.Private
        ConsultsPage {
            objectName: "consults"
            access: area.access
            onBack: area.router.back()
            onConsultAsked: (consult) => area.router.open(Router.Consult, { old: consult })
            onAddAsked: area.router.open(Router.Consult)
        }
    }
    PageEntry {
        page: Router.Consult
        privacy: PageEntry.Private
        ConsultPage {
            objectName: "consult"
            access: area.access
            safety: area.safety
            onBack: area.router.back()
            onFinished: (ids) => area.savedAndBack(ids)
            onRemoved: (id) => area.removedAndBack(id)
            onOutcomeAsked: (consult) => area.router.open(Router.Outcome, { old: consult })
            onAgendaAsked: (consultId) => area.router.open(Router.Agenda, { consultId: consultId })
            onClinicianAsked: area.router.open(Router.Clinician)
        }
    }
    PageEntry {
        page: Router.Outcome
        privacy: PageEntry.Private
        OutcomePage {
            objectName: "outcome"
            access: area.access
            safety: area.safety
            onBack: area.router.back()
            onFinished: (ids) => {
                area.savedAndBack(ids)
                area.router.backFromPrivate(Router.Consult) // this consult is done
            }
        }
    }
    PageEntry {
        page: Router.Agenda
        privacy: PageEntry.Private
        AgendaPage {
            objectName: "agenda"
            access: area.access
            safety: area.safety
            chooser: area.chooser
            onBack: area.router.back()
            onSaved: (ids) => area.stored(ids)
        }
    }
    PageEntry {
        page: Router.Clinicians
        privacy: PageEntry.Private
        CliniciansPage {
            objectName: "clinicians"
            access: area.access
            onBack: area.router.back()
            onClinicianAsked: (clinician) => area.router.open(Router.Clinician, { clinician: clinician })
            onAddAsked: area.router.open(Router.Clinician)
        }
    }
    PageEntry {
        page: Router.Clinician
        privacy: PageEntry.Private
        ClinicianPage {
            objectName: "clinician"
            access: area.access
            canCall: area.help.canCall
            onBack: area.router.back()
            onFinished: (ids) => area.savedAndBack(ids)
            onRemoved: (id) => area.removedAndBack(id)
        }
    }
}
