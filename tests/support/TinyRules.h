// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/SafetyRules.h"
#include "tests/support/ContentFolder.h"

namespace unknot {

/// A small, complete set of safety rules for tests to read or modify.
///
/// Each condition except the last two has these levels: B for deep tissue, O for trigger points, M for
/// myofascial work, G for stretching, none for joint mobilisation and breathing. It applies to:
///
///   tagged       techniques that name it         of_family    stretching, joint mobilisation
///   of_region    calf, sole                      of_position  standing, kneeling
///   of_kit       ball, roller                    of_both      deep tissue on the calf
///   of_either    standing, or anything with a ball
///   everywhere   all                             with_set     strap; implies of_set
///   of_set       all; without its own tick
///   at_place     all, local                      young        all, below 18: B, but G for breathing
///   stranger     all, for unknown ones: O for families with pressure, else M, none for breathing
///
/// Flags: now, crisis, today, today_pause, soon, soon_all, mixed (emergency when urgent) concern the whole
/// body; back_now, back_today, back_mixed, back_soon, back_gentle the lower back; older (from 50, implies
/// `tagged`) and younger (below 45) the calf.
class TinyRules
{
public:
    explicit TinyRules(const Catalogue& catalogue) : m_catalogue(catalogue)
    {
        writeConditions();
        writeFlags();
        content.write(
            QStringLiteral("safety/stop_rules.toml"),
            "version = 1\n\n"
            "[[stop]]\nid = \"pain\"\naction = \"skip\"\nsources = [\"D\"]\n\n"
            "[[stop]]\nid = \"calf\"\naction = \"same_day\"\n"
            "flag = \"today\"\nfamilies = [\"deep_tissue\"]\nkit = [\"ball\"]\nsources = [\"D\"]\n\n"
            "  [[stop.question]]\n  id = \"breath\"\n  action = \"emergency\"\n  flag = \"mixed\"\n");
        content.write(QStringLiteral("safety/stop_rules.en.toml"),
                      "[pain]\nlabel = \"Sharp\"\nadvice = \"Leave it.\"\n\n"
                      "[calf]\nlabel = \"Calf\"\nadvice = \"Today.\"\n\n"
                      "[calf.breath]\nquestion = \"Out of breath?\"\nadvice = \"Sit.\"\n");
        content.write(
            QStringLiteral("safety/emergency.toml"),
            "version = 1\nsources = [\"GK\"]\n\n"
            "[[country]]\ncode = \"\"\nemergency = \"112\"\n\n"
            "[[country]]\ncode = \"GB\"\nemergency = \"999\"\nurgent = \"111\"\ncrisis = \"116 123\"\n");
        content.write(QStringLiteral("safety/emergency.en.toml"),
                      "[GB]\nname = \"United Kingdom\"\nurgent_name = \"NHS 111\"\n");
        content.write(QStringLiteral("safety/notices.toml"),
                      "version = 1\n\n[[notice]]\nid = \"strong\"\ntrigger = \"severe_days\"\n"
                      "urgency = \"soon\"\ndays = 3\nlevel = 7\nsources = [\"D\"]\n");
        content.write(QStringLiteral("safety/notices.en.toml"),
                      "[strong]\ntext = \"Strong.\"\nrule = \"Seven.\"\nask = \"What helps?\"\n");
    }

    SafetyRules load(const QString& language = QStringLiteral("en"))
    {
        problems.clear();
        return SafetyRules::load(content.path(), language, m_catalogue, &problems);
    }

    ContentFolder content;
    Problems problems; ///< of the last load()

private:
    static QByteArray letters(const char* row)
    {
        static const char* const families[] = {"deep_tissue", "trigger_point",      "myofascial",
                                               "stretching",  "joint_mobilisation", "breathing"};
        QByteArray text;
        for (int i = 0; i < 6; ++i)
            text += QByteArray(families[i]) + " = \"" + row[i] + "\"\n";
        return text + "heat = \"-\"\n";
    }

    void writeConditions()
    {
        QByteArray data = "version = 7\n", words = "nothing = \"Nothing.\"\n";
        const auto add = [&](const QByteArray& id, const QByteArray& more, const char* row = "BOMG--") {
            data += "\n[[condition]]\nid = \"" + id + "\"\ngroup = \"other\"\n" + letters(row) + more +
                    "sources = [\"D\"]\n";
            words += "\n[" + id + "]\n";
            for (const QByteArray key : {"name", "short", "reason", "lift", "modify", "say", "ask"})
                words += key + " = \"" + key.left(1).toUpper() + key.mid(1) + ' ' + id + "\"\n";
        };
        add("tagged", "");
        add("of_family", "concerns = [{ families = [\"stretching\", \"joint_mobilisation\"] }]\n");
        add("of_region", "concerns = [{ regions = [\"calf\", \"sole\"] }]\n");
        add("of_position", "concerns = [{ positions = [\"standing\", \"kneeling\"] }]\n");
        add("of_kit", "concerns = [{ kit = [\"ball\", \"roller\"] }]\n");
        add("of_both", "concerns = [{ families = [\"deep_tissue\"], regions = [\"calf\"] }]\n");
        add("of_either", "concerns = [{ positions = [\"standing\"] }, { kit = [\"ball\"] }]\n");
        add("everywhere", "everywhere = true\n");
        add("with_set", "concerns = [{ kit = [\"strap\"] }]\nimplies = [\"of_set\"]\n");
        add("of_set", "everywhere = true\nasked = false\n");
        add("at_place", "everywhere = true\nlocal = true\n");
        add("young", "everywhere = true\nasked = false\nscreened = true\nage_below = 18\n", "BBBBBG");
        add("stranger", "everywhere = true\nasked = false\nstands_for_unknown = true\n", "OOMMM-");
        for (const QByteArray press : {"none", "light"}) {
            data += "\n[[place]]\nid = \"press_" + press + "\"\npress = \"" + press + "\"\ndeep_tissue = \"" +
                    (press == "none" ? "B" : "M") + "\"\ntrigger_point = \"" + (press == "none" ? "B" : "M") +
                    "\"\nmyofascial = \"" + (press == "none" ? "B" : "-") + "\"\nsources = [\"GK\"]\n";
            words += "\n[press_" + press + "]\nreason = \"Reason press_" + press + "\"\nsay = \"Say press_" +
                     press + "\"\n";
        }
        content.write(QStringLiteral("safety/conditions.toml"), data);
        content.write(QStringLiteral("safety/conditions.en.toml"), words);
    }

    void writeFlags()
    {
        QByteArray data = "version = 8\nnerve_words = [\"numb\"]\n", words;
        const auto flag = [&](const QByteArray& id, const QByteArray& urgency, const QByteArray& region,
                              const QByteArray& more = {}) {
            data += "\n[[flag]]\nid = \"" + id + "\"\nurgency = \"" + urgency + "\"\nregions = [\"" + region +
                    "\"]\n" + more + "sources = [\"D\"]\n";
            words += "\n[flag." + id + "]\nquestion = \"Question " + id + "?\"\nwhy = \"Why " + id +
                     "\"\nshort = \"Short " + id + "\"\nask = \"Ask " + id + "\"\n";
            if (more.contains("follow_up"))
                words += "follow_up = \"And " + id + "?\"\n";
        };
        const QByteArray urgent = "follow_up = \"emergency\"\n";
        flag("now", "emergency", "whole_body");
        flag("crisis", "emergency", "whole_body", "crisis = true\npauses = \"gentle\"\n");
        flag("today", "same_day", "whole_body");
        flag("today_pause", "same_day", "whole_body", "pauses = \"place\"\n");
        flag("soon", "soon", "whole_body");
        flag("soon_all", "soon", "whole_body", "pauses = \"all\"\n");
        flag("mixed", "same_day", "whole_body", urgent);
        flag("back_now", "emergency", "lower_back");
        flag("back_today", "same_day", "lower_back");
        flag("back_mixed", "same_day", "lower_back", urgent);
        flag("back_soon", "soon", "lower_back");
        flag("back_gentle", "same_day", "lower_back", "pauses = \"gentle\"\n");
        flag("older", "same_day", "calf", "implies = \"tagged\"\nage_from = 50\n");
        flag("younger", "same_day", "calf", "age_below = 45\n");
        const auto line = [&](const QByteArray& id, const QByteArray& flags, bool always = false) {
            data +=
                "\n  [[screen.line]]\n  id = \"" + id + "\"\n  icon = \"heart\"\n  flags = [" + flags + "]\n";
            words += "\n[line." + id + "]\ntext = \"Text " + id + "\"\n";
            if (always) {
                data += "  always = true\n";
                words += "why = \"Why " + id + "\"\n";
            }
        };
        data += "\n[[screen]]\nid = \"start\"\nregions = [\"whole_body\"]\n";
        line("start_now", "\"now\", \"crisis\"");
        line("start_today", "\"today\", \"today_pause\", \"mixed\"");
        line("start_soon", "\"soon\", \"soon_all\"", true);
        data += "\n[[screen]]\nid = \"back\"\nregions = [\"lower_back\"]\n";
        line("back_line", "\"back_now\"", true);
        line("back_rest", "\"back_today\", \"back_mixed\", \"back_soon\", \"back_gentle\"");
        QByteArray others;
        for (const BodyRegion& region : m_catalogue.regions()) {
            if (region.id != QLatin1String("lower_back"))
                others += (others.isEmpty() ? "\"" : ", \"") + region.id.toUtf8() + '"';
        }
        data += "\n[[screen]]\nid = \"others\"\nregions = [" + others + "]\n";
        line("by_age", "\"older\", \"younger\"");
        line("older_line", "\"older\"");
        line("today_line", "\"back_today\", \"back_gentle\"");
        content.write(QStringLiteral("safety/red_flags.toml"), data);
        content.write(QStringLiteral("safety/red_flags.en.toml"), words);
    }

    const Catalogue& m_catalogue;
};

} // namespace unknot
