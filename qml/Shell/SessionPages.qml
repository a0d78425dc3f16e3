// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Unknot.Care
import Unknot.Player
import Unknot.Routines
import Unknot.Safety
import Unknot.Shell
import Unknot.Settings
import Unknot.Today

// The pages between a wish and the end of a session, as Flow puts them up. Read when the first of them is wanted.
QtObject {
    id: pages

    required property var flow // Flow itself; a type may not name the one that holds it
    required property T.StackView stack

    /// What follows the questions about signs.
    function screened() {
        if (flow.first && flow.guide.need !== Guide.Refused) {
            stack.replace(stack.currentItem, where)
        } else {
            stack.pop(T.StackView.Immediate)
            flow.next(flow.first)
        }
    }

    readonly property Component screen: Component {
        ScreenPage {
            objectName: "screen"
            safety: pages.flow.safety
            onBack: pages.stack.pop()
            onAnswered: (urgency) => {
                if (urgency !== Urgency.None && pages.flow.guide.need !== Guide.Refused)
                    pages.stack.replace(pages.stack.currentItem, pages.told, { urgency: urgency })
                else
                    pages.screened()
            }
        }
    }
    // A yes that does not pause what was wanted is told all the same.
    readonly property Component told: Component {
        PausedPage {
            objectName: "told"
            safety: pages.flow.safety
            help: pages.flow.help
            goesOn: true
            breathing: false
            onBack: pages.stack.pop()
            onMistake: {
                pages.flow.safety.takeBackScreening()
                pages.stack.replace(pages.stack.currentItem, pages.screen)
            }
            onSpoken: {
                pages.flow.safety.clearAllFlags("")
                pages.screened()
            }
            onConsultAsked: pages.flow.remindOfFlags()
            onGoOn: pages.screened()
            onLeave: pages.flow.home()
        }
    }
    readonly property Component about: Component {
        AboutAskPage {
            objectName: "aboutAsk"
            safety: pages.flow.safety
            conditions: pages.flow.guide.aboutAsked
            routineName: pages.flow.guide.wantedName
            Component.onCompleted: conditions = pages.flow.guide.aboutAsked.slice() // what is ticked is no longer asked
            onBack: pages.stack.pop()
            onWhereAsked: (tag) => pages.stack.push(pages.wherePlace, { tag: tag })
            onAnswered: {
                pages.stack.pop(T.StackView.Immediate)
                pages.flow.next(pages.flow.first)
            }
        }
    }
    readonly property Component wherePlace: Component {
        WherePlacePage {
            objectName: "wherePlace"
            safety: pages.flow.safety
            onBack: pages.stack.pop()
        }
    }
    readonly property Component locked: Component {
        LockedPage {
            objectName: "lockedStart"
            onBack: pages.stack.pop()
            onUnlockAsked: {
                pages.stack.pop(T.StackView.Immediate)
                pages.flow.unlockWanted()
            }
            onBreatheAsked: pages.flow.breathe(60)
        }
    }
    readonly property Component help: Component {
        HelpPage {
            objectName: "help"
            help: pages.flow.help
            onBack: pages.stack.pop()
        }
    }
    readonly property Component where: Component {
        WherePage {
            objectName: "where"
            onBack: pages.stack.pop()
            onChosen: (goal, support) => {
                pages.flow.guide.wantFirst(goal, support)
                pages.flow.next(true)
            }
        }
    }
    readonly property Component consent: Component {
        ConsentPage {
            objectName: "consent"
            guide: pages.flow.guide
            onBack: pages.stack.pop()
            onAnswered: {
                pages.stack.pop(T.StackView.Immediate)
                pages.flow.next(pages.flow.first)
            }
        }
    }
    readonly property Component ready: Component {
        ReadyPage {
            objectName: "ready"
            guide: pages.flow.guide
            onBack: pages.stack.pop()
            onStartAsked: pages.flow.play()
            onAboutAsked: pages.flow.openAbout()
            onSoundAsked: pages.flow.player.sound.sample()
        }
    }
    readonly property Component refused: Component {
        PausedPage {
            objectName: "refused"
            readonly property ClinicianModel own: ClinicianModel { access: pages.flow.access }
            clinicians: pages.flow.vault.open ? own.clinicians : []
            safety: pages.flow.safety
            help: pages.flow.help
            urgency: pages.flow.guide.urgency
            crisis: pages.flow.guide.crisis
            paused: pages.flow.guide.paused
            onBack: pages.stack.pop()
            onMistake: {
                pages.flow.safety.takeBackScreening()
                pages.stack.replace(pages.stack.currentItem, pages.screen)
            }
            onSpoken: {
                pages.flow.safety.clearAllFlags("")
                if (pages.flow.first)
                    pages.stack.replace(pages.stack.currentItem, pages.where)
                else {
                    pages.stack.pop(T.StackView.Immediate)
                    pages.flow.next(false)
                }
            }
            onAboutAsked: pages.flow.openAbout()
            onConsultAsked: pages.flow.remindOfFlags()
            onBreatheAsked: pages.flow.breathe(60)
            onLeave: pages.flow.home()
        }
    }
    readonly property Component before: Component {
        BeforePage {
            objectName: "before"
            onBack: pages.stack.pop()
            onAnswered: (level) => {
                pages.flow.diary.setBefore(level)
                pages.flow.begin()
            }
            onSkipped: pages.flow.begin()
            onAskNoMore: {
                pages.flow.settings.askBefore = false
                pages.flow.begin()
            }
        }
    }
    readonly property Component player: Component {
        PlayerPage { objectName: "player"; player: pages.flow.player; settings: pages.flow.settings }
    }
    readonly property Component stop: Component {
        StopPage {
            objectName: "stop"
            player: pages.flow.player
            safety: pages.flow.safety
            help: pages.flow.help
            before: pages.flow.diary.before
            function again() { pages.stack.replace(pages.stack.currentItem, pages.player) }
            onGoOn: {
                pages.flow.player.goOn()
                again()
            }
            onGoOnEasier: {
                pages.flow.player.goOn()
                pages.flow.player.easeOff()
                again()
            }
            onGoOnWithoutMove: {
                pages.flow.player.goOnWithoutMove()
                again()
            }
            onDone: pages.flow.conclude()
        }
    }
    readonly property Component done: Component {
        DonePage {
            objectName: "done"
            done: pages.flow.done
            kept: pages.flow.diary.kept
            after: pages.flow.diary.after
            before: pages.flow.diary.before
            onAnswered: (answer) => pages.flow.diary.setFelt(answer)
            onAfterPicked: (level) => pages.flow.diary.setAfter(level)
            onFinished: {
                pages.flow.diary.finish()
                pages.flow.home()
                pages.flow.offerJournal()
            }
        }
    }
    readonly property Component detail: Component {
        RoutineDetailPage {
            objectName: "detail"
            detail: pages.flow.detail
            canGoBack: true
            onBack: pages.stack.pop()
            onStartAsked: pages.flow.startRoutine(pages.flow.detail.routineId, false)
        }
    }
    readonly property Component settings: Component {
        SettingsPage {
            objectName: "settings"
            settings: pages.flow.settings
            canGoBack: true
            onBack: pages.stack.pop()
            onPrivacyAsked: pages.flow.openPrivacy()
        }
    }
}
