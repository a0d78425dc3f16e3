// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care

// What is next, as a page of its own beside the list of CarePage.
Page {
    id: page

    required property JournalAccess access
    property bool canCall: false
    property alias consults: model

    signal consultAsked(consultRow consult)
    signal addAsked()
    signal outcomeAsked(consultRow consult)
    signal agendaAsked(string consultId)
    signal saved()

    title: qsTr("Next")

    ConsultModel {
        id: model
        access: page.access
        onSaved: page.saved()
    }

    Notice { visible: model.errorText !== ""; text: model.errorText }
    CareNext {
        consults: model
        canCall: page.canCall
        onConsultAsked: (consult) => page.consultAsked(consult)
        onAddAsked: page.addAsked()
        onOutcomeAsked: (consult) => page.outcomeAsked(consult)
        onAgendaAsked: (consultId) => page.agendaAsked(consultId)
    }
}
