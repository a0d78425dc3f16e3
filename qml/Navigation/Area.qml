// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// Declares the pages of one area of the app. Created by Flow when one of them is first opened.
QtObject {
    default property list<PageEntry> pages

    signal stored(var ids) // ids of stored records (strings), which an undo withdraws
    signal removed(string id) // id of a withdrawn record
    signal said(string text) // text to show as a toast

    function entry(page: int): PageEntry {
        for (let i = 0; i < pages.length; ++i) {
            if (pages[i].page === page)
                return pages[i]
        }
        return null
    }
}
