// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// "Get help now": the numbers of the person's country, to call or to change. Available while the journal is locked.
Page {
    id: page

    required property HelpModel help
    property bool changing: false
    property string wanted // first letters of a country
    readonly property var countries: help.countries // of countryRow

    signal leaveAsked() // to Today, without a way back to this page

    title: qsTr("Get help now")
    canGoBack: true
    maxContentWidth: roomy ? twoColumns : Theme.textColumn

    TwoColumns {
        HelpCard { help: page.help }
        Card {
            visible: page.help.urgent !== ""
            Heading { text: page.help.urgentName !== "" ? page.help.urgentName : qsTr("Urgent, but not an emergency") }
            Label { role: Theme.Title; text: page.help.urgent }
            Label { soft: true; text: qsTr("When it cannot wait for a normal appointment.") }
            Button {
                visible: page.help.canCall
                stretch: true
                icon.name: "phone"
                text: qsTr("Call %1").arg(page.help.urgent)
                onClicked: page.help.call(page.help.urgent)
            }
        }
        second: [
            CrisisCard {
                number: page.help.crisis
                emergency: page.help.emergency
                textWay: page.help.crisisText
                canCall: page.help.canCall
                activeFocusOnTab: false
                onVisibleChanged: {}
                onCallAsked: (number) => page.help.call(number)
            },
            ViolenceCard {
                help: page.help
                onLeaveAsked: page.leaveAsked()
            },
            Button {
                objectName: "changeNumbers"
                kind: Button.Quiet
                stretch: true
                icon.name: page.changing ? "chevronUp" : "pencil"
                text: page.changing ? qsTr("Done") : qsTr("Change country or numbers")
                onClicked: page.changing = !page.changing
            },
            Rows {
                visible: page.changing
                Repeater {
                    model: page.changing ? 1 : 0
                    Card {
                        width: parent ? (parent as Item).width : 0
                        Heading { text: qsTr("Your country") }
                        Notice { visible: text !== ""; text: page.help.errorText }
                        SearchField {
                            id: look
                            objectName: "findCountry"
                            placeholderText: qsTr("Country")
                            onEdited: page.wanted = text.trim()
                        }
                        ChipRow {
                            objectName: "country"
                            label: qsTr("Your country")
                            multiple: false
                            // The chosen country, "another country", and those that start with the typed letters.
                            options: page.countries.filter(c => c.code === page.help.country || c.code === ""
                                || (page.wanted !== "" && c.name.toLowerCase().startsWith(page.wanted.toLowerCase()))).map(c => ({ value: c.code, text: c.name }))
                            Binding on selected { value: [page.help.country] }
                            onPicked: (value) => page.help.chooseCountry(value)
                        }
                        TextField {
                            objectName: "emergencyField"
                            label: qsTr("Emergency number")
                            text: page.help.emergency
                            inputMethodHints: Qt.ImhDialableCharactersOnly
                            onAccepted: page.help.setNumber(HelpModel.Emergency, text)
                            onActiveFocusChanged: if (!activeFocus) page.help.setNumber(HelpModel.Emergency, text)
                        }
                        TextField {
                            label: qsTr("Urgent advice")
                            text: page.help.urgent
                            inputMethodHints: Qt.ImhDialableCharactersOnly
                            onAccepted: page.help.setNumber(HelpModel.Urgent, text)
                            onActiveFocusChanged: if (!activeFocus) page.help.setNumber(HelpModel.Urgent, text)
                        }
                        TextField {
                            label: qsTr("Someone to talk to in a crisis")
                            text: page.help.crisis
                            inputMethodHints: Qt.ImhDialableCharactersOnly
                            onAccepted: page.help.setNumber(HelpModel.Crisis, text)
                            onActiveFocusChanged: if (!activeFocus) page.help.setNumber(HelpModel.Crisis, text)
                        }
                        TextField {
                            label: qsTr("Help with violence at home")
                            text: page.help.violence
                            inputMethodHints: Qt.ImhDialableCharactersOnly
                            onAccepted: page.help.setNumber(HelpModel.Violence, text)
                            onActiveFocusChanged: if (!activeFocus) page.help.setNumber(HelpModel.Violence, text)
                        }
                        Label { role: Theme.Caption; text: qsTr("We could not test these numbers. Please check that they are right.") }
                    }
                }
            }
        ]
    }
}
