// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// One page of an area: which it is, on which stack it belongs, and how it is made.
QtObject {
    enum Privacy {
        Public,   // shows nothing of the journal: opening it leaves the private pages
        Either,   // private while the journal is open; can be filled in before there is one
        Private   // shows the journal: exists only while that is open
    }

    required property int page // Router.Page
    property int privacy: PageEntry.Public
    default property Component component
}
