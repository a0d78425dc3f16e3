// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Entry
import Unknot.Player
import Unknot.Routines
import Unknot.Settings
import Unknot.Shell
import Unknot.Today
import Unknot.Vault

// The order of the pages: from a wish, by what must be asked first, to the session and out again.
FocusScope {
    id: flow

    required property Guide guide
    required property PlayerModel player
    required property DoneList done
    required property RoutineList routines
    required property RoutineDetail detail
    required property RoutineDetail suggestion
    required property SettingsModel settings
    required property VaultModel vault
    required property VaultCare care
    required property JournalAccess access
    required property SessionDiary diary
    property bool first: false // on the way into the very first session

    signal codeWanted() // the recovery code is at hand
    readonly property string page: journalPages.count > 0 ? journalPages.page : stack.currentItem ? stack.currentItem.objectName : ""

    focus: true

    function startRoutine(routineId: string, easier: bool) {
        first = false
        if (routineId === "")
            guide.wantFirst(guide.goal === "" ? "shoulders" : guide.goal, "chair")
        else if (!guide.want(routineId, easier))
            return
        next(false)
    }

    function breathe(seconds: int) {
        first = false
        guide.wantBreathing(seconds)
        play()
    }

    function openDetail(routineId: string) {
        if (detail.showById(routineId))
            stack.push(detailPage)
    }

    function openSettings() {
        stack.push(settingsPage)
    }

    function openPrivacy() {
        stack.push(privacyPage)
    }

    function openPeople() {
        stack.push(peoplePage)
    }

    /// A journal of one's own, from the question to the recovery sheet.
    function keepJournal(afterSession: bool) {
        stack.push(keepPage, { afterSession: afterSession })
    }

    function choosePassphrase() {
        stack.push(passphrasePage)
    }

    function cannotGetIn() {
        stack.push(lostPage)
    }

    /// Pages with something private in them; they die when the journal is locked.
    function openRecovery() {
        journalPages.push(recoveryPage, {})
    }

    /// Log how it is: into the journal while it is open, sealed while it is locked, and first of all a journal.
    function logPain(pain: int) {
        if (vault.open)
            journalPages.push(entryPage, { pain: pain })
        else if (vault.state === "absent")
            keepJournal(false)
        else
            stack.push(dropPage, { pain: pain })
    }

    /// One question at a time; when there is none left, the last look or, after a touch on Start, the session.
    function next(look: bool) {
        if (guide.need === "screen")
            stack.push(screenPage)
        else if (guide.need === "consent")
            stack.push(consentPage)
        else if (guide.need === "refused")
            stack.push(refusedPage)
        else if (look || guide.gentler) // nobody should find half a session without a word
            stack.push(readyPage)
        else
            play()
    }

    function play() {
        if (!guide.begin())
            return
        stack.push(playerPage)
        player.start()
    }

    function home() {
        suggestion.showById(guide.suggestedId)
        stack.replace(null, homePage)
    }

    Connections {
        target: flow.vault
        function onMade() {
            while (["keep", "passphrase"].includes(stack.currentItem.objectName))
                stack.pop(T.StackView.Immediate)
        }
    }
    Connections {
        target: flow.player
        function onFinished() {
            flow.guide.conclude()
            stack.replace(null, [homePage, donePage])
        }
        function onStopped() { stack.replace(stack.currentItem, stopPage) }
    }

    T.StackView {
        id: stack
        anchors.fill: parent
        initialItem: flow.vault.state === "absent" && flow.vault.people.length === 0 ? welcomePage : homePage
        pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.calm } }
        pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
        popEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.calm } }
        popExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
        replaceEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.calm } }
        replaceExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
        onCurrentItemChanged: if (currentItem) currentItem.forceActiveFocus()
    }

    PrivatePages {
        id: journalPages
        anchors.fill: parent
        open: flow.vault.open
        onLeft: stack.currentItem.forceActiveFocus()
    }

    TextSheet { id: textSheet; settings: flow.settings }

    Component {
        id: welcomePage
        WelcomePage {
            objectName: "welcome"
            onGuideAsked: {
                flow.first = true
                flow.guide.wantFirst("shoulders", "chair")
                flow.next(true)
            }
            onBrowseAsked: flow.home()
            onBreatheAsked: flow.breathe(60)
            onTextAsked: textSheet.open()
            onSoundAsked: flow.player.sound.sample()
        }
    }
    Component {
        id: screenPage
        ScreenPage {
            objectName: "screen"
            guide: flow.guide
            onBack: stack.pop()
            onAnswered: {
                if (flow.first && flow.guide.need !== "refused")
                    stack.replace(stack.currentItem, wherePage)
                else {
                    stack.pop(T.StackView.Immediate)
                    flow.next(flow.first)
                }
            }
        }
    }
    Component {
        id: wherePage
        WherePage {
            objectName: "where"
            onBack: stack.pop()
            onChosen: (goal, support) => {
                flow.guide.wantFirst(goal, support)
                flow.next(true)
            }
        }
    }
    Component {
        id: consentPage
        ConsentPage {
            objectName: "consent"
            guide: flow.guide
            onBack: stack.pop()
            onAnswered: {
                stack.pop(T.StackView.Immediate)
                flow.next(flow.first)
            }
        }
    }
    Component {
        id: readyPage
        ReadyPage {
            objectName: "ready"
            guide: flow.guide
            onBack: stack.pop()
            onStartAsked: flow.play()
            onSoundAsked: flow.player.sound.sample()
        }
    }
    Component {
        id: refusedPage
        RefusedPage {
            objectName: "refused"
            guide: flow.guide
            onBack: stack.pop()
            onMistake: {
                flow.guide.askScreenAgain()
                stack.replace(stack.currentItem, screenPage)
            }
            onBreatheAsked: flow.breathe(60)
            onLeave: flow.home()
        }
    }
    Component {
        id: homePage
        Home { objectName: "home"; flow: flow }
    }
    Component {
        id: detailPage
        RoutineDetailPage {
            objectName: "detail"
            detail: flow.detail
            canGoBack: true
            onBack: stack.pop()
            onStartAsked: flow.startRoutine(flow.detail.routineId, false)
        }
    }
    Component {
        id: settingsPage
        SettingsPage {
            objectName: "settings"
            settings: flow.settings
            canGoBack: true
            onBack: stack.pop()
            onPrivacyAsked: flow.openPrivacy()
        }
    }
    Component {
        id: playerPage
        PlayerPage { objectName: "player"; player: flow.player; settings: flow.settings }
    }
    Component {
        id: stopPage
        StopPage {
            objectName: "stop"
            player: flow.player
            onGoOn: {
                flow.player.goOn()
                stack.replace(stack.currentItem, playerPage)
            }
            onDone: {
                flow.guide.conclude()
                stack.replace(null, [homePage, donePage])
            }
        }
    }
    Component {
        id: donePage
        DonePage {
            objectName: "done"
            done: flow.done
            kept: flow.diary.kept
            after: flow.diary.after
            before: flow.diary.before
            onAnswered: (answer) => flow.diary.setFelt(answer)
            onAfterPicked: (level) => flow.diary.setAfter(level)
            onFinished: {
                flow.diary.finish()
                flow.home()
                if (flow.vault.state === "absent" && !flow.vault.guest)
                    flow.keepJournal(true)
            }
        }
    }
    Component {
        id: keepPage
        KeepPage {
            objectName: "keep"
            vault: flow.vault
            canGoBack: !afterSession
            onBack: stack.pop()
            onPassphraseAsked: flow.choosePassphrase()
            onLater: stack.pop()
            onGuestAsked: {
                flow.vault.beGuest()
                stack.pop()
            }
        }
    }
    Component {
        id: passphrasePage
        PassphrasePage {
            objectName: "passphrase"
            vault: flow.vault
            onBack: stack.pop()
            onChosen: stack.pop()
        }
    }
    Component {
        id: recoveryPage
        RecoveryPage {
            objectName: "recovery"
            vault: flow.vault
            onFinished: journalPages.pop()
            onLater: journalPages.pop()
        }
    }
    Component {
        id: peoplePage
        PeoplePage {
            objectName: "people"
            vault: flow.vault
            onBack: stack.pop()
            onChosen: flow.home()
        }
    }
    Component {
        id: lostPage
        LostPage {
            objectName: "lost"
            vault: flow.vault
            care: flow.care
            onBack: stack.pop()
            onCodeAsked: {
                stack.pop()
                flow.codeWanted()
            }
            onStartedFresh: flow.home()
        }
    }
    Component {
        id: privacyPage
        PrivacyPage {
            objectName: "privacy"
            vault: flow.vault
            care: flow.care
            onBack: stack.pop()
            onPassphraseAsked: flow.choosePassphrase()
            onRecoveryAsked: flow.openRecovery()
            onPeopleAsked: flow.openPeople()
            onKeepAsked: flow.keepJournal(false)
            onErased: flow.home()
        }
    }
}
