// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// One page of an area: its id, the stack it belongs to and the component that creates it.
QtObject {
    enum Privacy {
        Public,   // shows no journal data; opening it closes the private pages
        Either,   // private while the journal is open, else public: can be filled in before there is a journal
        Private   // shows journal data; exists only while the journal is open
    }

    required property int page // Router.Page
    property int privacy: PageEntry.Public
    default property Component component
}
