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
    enum Shape {
        Beside,   // next to the rail, and in a wide window next to the list it was opened from
        Whole,    // covers the window: a session, or questions that must be answered first
        Side      // a sheet at the side of a wide window, with the page below in sight
    }

    required property int page // Router.Page
    property int privacy: PageEntry.Public
    property int shape: PageEntry.Beside
    default property Component component
}
