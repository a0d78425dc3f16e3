// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/Wording.h"

#include "core/base/DataFile.h"
#include "wording/SpokenNumbers.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct PhraseKey
{
    Phrase phrase;
    const char* key;
};

constexpr PhraseKey phraseKeys[] = {
    {Phrase::TakePlace, "take_place"},
    {Phrase::MoveTo, "move_to"},
    {Phrase::GetUpTo, "get_up_to"},
    {Phrase::TakeKit, "take_kit"},
    {Phrase::Name, "name"},
    {Phrase::DoseHold, "dose_hold"},
    {Phrase::DoseReps, "dose_reps"},
    {Phrase::DoseTurns, "dose_turns"},
    {Phrase::DoseStrokes, "dose_strokes"},
    {Phrase::DoseBreath, "dose_breath"},
    {Phrase::SwitchSide, "switch_side"},
    {Phrase::Rest, "rest"},
    {Phrase::Again, "again"},
    {Phrase::Count, "count"},
    {Phrase::Turn, "turn"},
    {Phrase::LastOne, "last_one"},
    {Phrase::BreatheIn, "breathe_in"},
    {Phrase::BreatheOut, "breathe_out"},
    {Phrase::Eased, "eased"},
    {Phrase::EasedHold, "eased_hold"},
    {Phrase::EasedPress, "eased_press"},
    {Phrase::LighterPress, "lighter_press"},
    {Phrase::BreathingBreak, "breathing_break"},
    {Phrase::Done, "done"},
    {Phrase::ComeToRest, "come_to_rest"},
    {Phrase::FirstClosing, "first_closing"},
    {Phrase::BreatheClosing, "breathe_closing"},
    {Phrase::Sample, "sample"},
};
// Variants used when there is a side or more than one set.
constexpr const char* variants[] = {"dose_hold_side", "dose_hold_sets",    "dose_hold_side_sets",
                                    "dose_reps_side", "dose_strokes_side", "last_one_side"};
constexpr const char* numberForms[] = {"seconds", "one_minute", "minutes", "minutes_half",
                                       "once",    "twice",      "times"};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QHash<QString, QString> texts(const DataTable& file, const char* section)
{
    QHash<QString, QString> map;
    const DataTable t = file.table(section);
    for (const QString& key : t.keys())
        map.insert(key, t.string(key.toUtf8().constData()));
    return map;
}

/// The texts of a content list: [ID] in NAME.LANG.toml for each [[key]] of NAME.toml. Catalogue::load()
/// reports mistakes in the list itself.
struct EntryWords
{
    EntryWords(const QString& folder, const QString& name, const char* key, const QString& language,
               Problems* problems)
    {
        const auto words = readDataFile(u"%1/%2.%3.toml"_s.arg(folder, name, language), problems);
        Problems elsewhere;
        const auto data = readDataFile(u"%1/%2.toml"_s.arg(folder, name), &elsewhere);
        if (!words || !data)
            return;
        for (const DataTable& t : data->tables(key))
            ids << t.string("id");
        ids.removeDuplicates();
        for (const QString& id : std::as_const(ids)) {
            const QByteArray k = id.toUtf8();
            if (words->has(k.constData()))
                entries.emplace_back(id, words->table(k.constData()));
            else
                words->refuse(nullptr, u"“%1” has no words"_s.arg(id));
        }
        for (const QString& k : words->keys()) {
            if (!ids.contains(k))
                words->refuse(k.toUtf8().constData(), u"there is no “%1” in %2.toml"_s.arg(k, name));
        }
    }

    QStringList ids;
    std::vector<std::pair<QString, DataTable>> entries;
};

} // namespace

Wording Wording::load(const QString& contentFolder, const QString& language, Problems* problems)
{
    Wording w;
    w.m_language = language;
    const auto file = readDataFile(u"%1/phrases.%2.toml"_s.arg(contentFolder, language), problems);
    if (!file)
        return w;
    const DataTable speech = file->table("speech");
    w.m_speech = {speech.number("start", 0, 2000), speech.number("letter", 20, 200),
                  speech.number("word", 0, 500), speech.number("comma", 0, 1000),
                  speech.number("stop", 0, 1000)};
    const DataTable phrases = file->table("phrases");
    const auto read = [&](const char* key) {
        const QStringList forms = phrases.strings(key);
        if (forms.size() == 2)
            w.m_phrases.insert(QString::fromLatin1(key), {forms[0], forms[1]});
        else if (phrases.has(key))
            phrases.refuse(key, u"a phrase needs two texts: full and brief"_s);
    };
    for (const PhraseKey& p : phraseKeys)
        read(p.key);
    for (const char* key : variants)
        read(key);
    const DataTable numbers = file->table("numbers");
    w.m_numbers = std::make_shared<SpokenNumbers>(language, numbers.string("rules"));
    for (const char* form : numberForms)
        w.m_numberForms.insert(QString::fromLatin1(form), numbers.string(form));
    w.m_sides = texts(*file, "sides");
    w.m_placeNames = texts(*file, "place_name");
    w.m_timeNames = texts(*file, "time_name");
    w.m_goalNames = texts(*file, "goal_name");
    w.readPositions(contentFolder, problems);
    w.readKit(contentFolder, problems);
    return w;
}

void Wording::checkNumbers(const QString& contentFolder, const QString& language, Problems* problems)
{
    Problems told; // by load()
    const auto file = readDataFile(u"%1/phrases.%2.toml"_s.arg(contentFolder, language), &told);
    const QString rules = file ? file->table("numbers").string("rules") : QString();
    if (rules.isEmpty() || SpokenNumbers(language, rules).isKnown())
        return;
    file->table("numbers").refuse("rules",
                                  u"ICU has no rules “%1” for numbers in this language"_s.arg(rules));
    problems->push_back(told.back());
}

void Wording::readPositions(const QString& contentFolder, Problems* problems)
{
    const EntryWords words(contentFolder, u"positions"_s, "position", m_language, problems);
    for (const auto& [id, t] : words.entries) {
        t.refuseUnknownKeys({"name", "take", "rest", "from"});
        m_positionNames.insert(id, t.string("name"));
        m_positions.insert(id, t.string("take"));
        m_rests.insert(id, t.string("rest"));
        if (!t.has("from"))
            continue;
        const DataTable from = t.table("from");
        from.refuseUnknownKeys(words.ids);
        for (const QString& other : from.keys())
            m_ways.insert({other, id}, from.string(other.toUtf8().constData()));
    }
}

void Wording::readKit(const QString& contentFolder, Problems* problems)
{
    const EntryWords words(contentFolder, u"kit"_s, "kit", m_language, problems);
    for (const auto& [id, t] : words.entries) {
        t.refuseUnknownKeys({"name", "take"});
        m_kitNames.insert(id, t.string("name"));
        m_kit.insert(id, t.string("take", QString()));
    }
}

QString Wording::sideWord(Side side) const
{
    return side == Side::Left || side == Side::Right ? m_sides.value(sideName(side)) : QString();
}

QString Wording::withSide(const QString& text, Side side) const
{
    if (!text.contains(u'{'))
        return text;
    QString filled = text;
    filled.replace("{side}"_L1, sideWord(side));
    filled.replace("{Side}"_L1, capital(sideWord(side)));
    filled.replace("{other}"_L1, sideWord(otherSide(side)));
    return filled;
}

QString Wording::number(int n) const
{
    return m_numbers ? m_numbers->say(n) : QString::number(n);
}

QString Wording::spokenTime(qint64 ms) const
{
    const int seconds = int(qRound64(double(ms) / 1000));
    const auto form = [&](const char* key, int count) {
        return QString(m_numberForms.value(QString::fromLatin1(key))).replace("{count}"_L1, number(count));
    };
    if (seconds == 60)
        return form("one_minute", 1);
    if (seconds >= 120 && seconds % 60 == 0)
        return form("minutes", seconds / 60);
    if (seconds > 120 && seconds % 60 == 30)
        return form("minutes_half", seconds / 60);
    if (seconds > 120)
        return form("minutes", seconds / 60) + u' ' + form("seconds", seconds % 60);
    return form("seconds", seconds);
}

Sentence Wording::filled(const QString& key, const PhraseArgs& args) const
{
    Sentence s = m_phrases.value(key);
    const auto times = [&](int n) {
        const QString form = n == 1 ? u"once"_s : n == 2 ? u"twice"_s : u"times"_s;
        return QString(m_numberForms.value(form)).replace("{count}"_L1, number(n));
    };
    for (QString* text : {&s.full, &s.brief}) {
        const auto fill = [text](QLatin1StringView mark, const auto& value) {
            if (text->contains(mark))
                text->replace(mark, value());
        };
        if (text->contains(u'{')) {
            fill("{name}"_L1, [&] { return args.name; });
            fill("{position}"_L1, [&] {
                return m_ways.value({args.from, args.position}, m_positions.value(args.position));
            });
            fill("{rest}"_L1, [&] { return m_rests.value(args.position); });
            fill("{kit}"_L1, [&] { return m_kit.value(args.kit); });
            fill("{count}"_L1, [&] { return number(args.count); });
            fill("{dose}"_L1, [&] { return spokenTime(args.ms); });
            fill("{times}"_L1,
                 [&] { return times(key.startsWith("dose_hold"_L1) ? args.sets : args.count); });
        }
        *text = capital(withSide(*text, args.side));
        // A template may yield several sentences; capitalize each.
        for (qsizetype dot = text->indexOf(". "_L1); dot >= 0; dot = text->indexOf(". "_L1, dot + 2)) {
            if (dot + 2 < text->size())
                (*text)[dot + 2] = (*text)[dot + 2].toUpper();
        }
    }
    return s;
}

Sentence Wording::sentence(Phrase phrase, const PhraseArgs& args) const
{
    QString key;
    for (const PhraseKey& p : phraseKeys) {
        if (p.phrase == phrase)
            key = QString::fromLatin1(p.key);
    }
    QString special = key;
    if (args.side == Side::Left || args.side == Side::Right)
        special += u"_side"_s;
    if (args.sets > 1)
        special += u"_sets"_s;
    return filled(m_phrases.contains(special)                               ? special
                  : args.sets > 1 && m_phrases.contains(special.chopped(5)) ? special.chopped(5)
                                                                            : key,
                  args);
}

qint64 Wording::lengthMs(const QString& text) const
{
    if (text.isEmpty())
        return 0;
    int letters = 0, words = 1, commas = 0, stops = 0;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            ++letters;
        else if (c == u' ' || c == u'-')
            ++words;
        else if (c == u',' || c == u';' || c == u':')
            ++commas;
        else if (c == u'.' || c == u'!' || c == u'?')
            ++stops;
    }
    return qRound64(m_speech.start + m_speech.letter * letters + m_speech.word * words +
                    m_speech.comma * commas + m_speech.stop * stops);
}

} // namespace unknot
