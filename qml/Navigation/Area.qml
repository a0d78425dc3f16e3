// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// The pages that one area of the app declares. Made by the window when the first of them is wanted.
QtObject {
    default property list<PageEntry> pages

    signal stored(var ids) // of records, strings; an undo withdraws them
    signal removed(string id) // a record was withdrawn
    signal said(string text) // to be shown as a toast

    function entry(page: int): PageEntry {
        for (let i = 0; i < pages.length; ++i) {
            if (pages[i].page === page)
                return pages[i]
        }
        return null
    }
}
