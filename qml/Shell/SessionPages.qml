// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Care
import Unknot.Navigation
import Unknot.Player
import Unknot.Routines
import Unknot.Safety
import Unknot.Shell
import Unknot.Today
import Unknot.Vault

// The pages from choosing a routine to the end of its session, as opened by Flow. Loaded when first needed.
Area {
    id: area

    required property Flow flow
    readonly property Router router: flow.router

    /// Continues after the red-flag questions.
    function screened() {
        if (flow.first && flow.app.sessionStart.need !== SessionStartModel.Refused) {
            router.replace(Router.Where)
        } else {
            router.backAtOnce()
            flow.next(flow.first)
        }
    }

    PageEntry {
        page: Router.Screening
        shape: PageEntry.Whole
        ScreenPage {
            objectName: "screen"
            safety: area.flow.app.safety
            onBack: area.router.back()
            onAnswered: (urgency) => {
                if (urgency !== Urgency.None && area.flow.app.sessionStart.need !== SessionStartModel.Refused)
                    area.router.replace(Router.Told, { urgency: urgency })
                else
                    area.screened()
            }
        }
    }
    // Shown after a yes even if it does not pause the wanted session.
    PageEntry {
        page: Router.Told
        shape: PageEntry.Whole
        PausedPage {
            objectName: "told"
            safety: area.flow.app.safety
            help: area.flow.app.help
            goesOn: true
            breathing: false
            onBack: area.router.back()
            onMistake: {
                area.flow.app.safety.takeBackScreening()
                area.router.replace(Router.Screening)
            }
            onSpoken: {
                area.flow.app.safety.clearAllFlags("")
                area.screened()
            }
            onConsultAsked: area.flow.remindOfFlags()
            onGoOn: area.screened()
            onLeave: area.flow.home()
        }
    }
    PageEntry {
        page: Router.AboutAsk
        shape: PageEntry.Whole
        AboutAskPage {
            objectName: "aboutAsk"
            kept: area.flow.app.vault.state !== VaultModel.Absent && !area.flow.app.vault.guest
            safety: area.flow.app.safety
            conditions: area.flow.app.sessionStart.aboutAsked
            routineName: area.flow.app.sessionStart.wantedName
            // Copied: conditions leave aboutAsked as soon as they are ticked.
            Component.onCompleted: conditions = Array.from(area.flow.app.sessionStart.aboutAsked)
            onBack: area.router.back()
            onWhereAsked: (tag) => area.router.open(Router.WherePlace, { tag: tag })
            onAnswered: {
                area.router.backAtOnce()
                area.flow.next(area.flow.first)
            }
        }
    }
    PageEntry {
        page: Router.Locked
        shape: PageEntry.Whole
        LockedPage {
            objectName: "lockedStart"
            onBack: area.router.back()
            onUnlockAsked: {
                area.router.backAtOnce()
                area.flow.journalWanted()
            }
            onBreatheAsked: area.flow.breathe(60)
        }
    }
    PageEntry {
        page: Router.Where
        shape: PageEntry.Whole
        WherePage {
            objectName: "where"
            goal: area.flow.app.preferences.goal
            support: area.flow.app.preferences.support
            onBack: area.router.back()
            onChosen: (goal, support) => {
                area.flow.app.preferences.goal = goal
                area.flow.app.preferences.support = support
                area.flow.app.sessionStart.wantFirst()
                area.flow.next(true)
            }
        }
    }
    PageEntry {
        page: Router.Consent
        shape: PageEntry.Whole
        ConsentPage {
            objectName: "consent"
            sessionStart: area.flow.app.sessionStart
            onBack: area.router.back()
            onAnswered: {
                area.router.backAtOnce()
                area.flow.next(area.flow.first)
            }
        }
    }
    PageEntry {
        page: Router.Ready
        shape: PageEntry.Whole
        ReadyPage {
            objectName: "ready"
            sessionStart: area.flow.app.sessionStart
            onBack: area.router.back()
            onStartAsked: area.flow.play()
            onAboutAsked: area.flow.openAbout()
            onSoundAsked: area.flow.app.player.sound.sample()
        }
    }
    PageEntry {
        page: Router.Refused
        shape: PageEntry.Whole
        PausedPage {
            objectName: "refused"
            readonly property ClinicianModel own: ClinicianModel { access: area.flow.app.access }
            clinicians: area.flow.app.vault.open ? own.clinicians : []
            safety: area.flow.app.safety
            help: area.flow.app.help
            urgency: area.flow.app.sessionStart.urgency
            crisis: area.flow.app.sessionStart.crisis
            paused: area.flow.app.sessionStart.paused
            property bool covered: false
            // What refused it may have been lifted under "About me and cautions".
            onVisibleChanged: {
                if (!visible)
                    covered = true
                else if (covered && area.flow.app.sessionStart.need !== SessionStartModel.Refused)
                    Qt.callLater(area.screened) // qmllint disable
            }
            onBack: area.router.back()
            onMistake: {
                area.flow.app.safety.takeBackScreening()
                area.router.replace(Router.Screening)
            }
            onSpoken: {
                area.flow.app.safety.clearAllFlags("")
                if (area.flow.first)
                    area.router.replace(Router.Where)
                else {
                    area.router.backAtOnce()
                    area.flow.next(false)
                }
            }
            onAboutAsked: area.flow.openAbout()
            onConsultAsked: area.flow.remindOfFlags()
            onBreatheAsked: area.flow.breathe(60)
            onLeave: area.flow.home()
        }
    }
    PageEntry {
        page: Router.Before
        shape: PageEntry.Whole
        BeforePage {
            objectName: "before"
            onBack: area.router.back()
            onAnswered: (level) => {
                area.flow.app.diary.setBefore(level)
                area.flow.begin()
            }
            onSkipped: area.flow.begin()
            onAskNoMore: {
                area.flow.app.settings.askBefore = false
                area.flow.begin()
            }
        }
    }
    PageEntry {
        page: Router.Player
        shape: PageEntry.Whole
        PlayerPage { objectName: "player"; player: area.flow.app.player; settings: area.flow.app.settings }
    }
    PageEntry {
        page: Router.Stop
        shape: PageEntry.Whole
        StopPage {
            id: stopPage
            objectName: "stop"
            player: area.flow.app.player
            safety: area.flow.app.safety
            help: area.flow.app.help
            before: area.flow.app.diary.before
            function again() { area.router.replace(Router.Player) }
            onGoOn: {
                area.flow.app.player.goOn()
                again()
            }
            onGoOnEasier: {
                area.flow.app.player.goOn()
                area.flow.app.player.easeOff()
                again()
            }
            onGoOnWithoutMove: {
                area.flow.app.player.goOnWithoutMove()
                again()
            }
            onDone: stopPage.emergency ? area.flow.leaveSession() : area.flow.conclude(stopPage.sameDay)
        }
    }
    PageEntry {
        page: Router.Done
        shape: PageEntry.Whole
        DonePage {
            objectName: "done"
            done: area.flow.app.done
            diary: area.flow.app.diary
            careful: area.flow.careful
            onFinished: {
                area.flow.app.diary.finish()
                area.flow.home()
                area.flow.offerJournal()
            }
        }
    }
}
