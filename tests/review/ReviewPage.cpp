// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/review/ReviewPage.h"

#include "core/safety/Screenings.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString intro = uR"(# For reviewing clinicians

**No clinician has signed any of this off.** This page lists everything in the content of Unknot that a clinician can
find right or wrong: who should leave out or change which moves, which signs need checking and how soon, what to do
after *Stop*, what the journal notices, how much of each move is done, and what is claimed. Each row names its sources
and has a box for you. The rows with the least support come first: start there. Printed, it fits landscape paper best.

**If you disagree with a row**, tell the project its number, what is wrong, what it should be, and a source if you have
one: open an issue in the repository of this project, or send a change of the file below. Or mark a printed page and give
it back to the person who handed it to you. A row counts as signed off only when a registered clinician has put a name,
a registration and a date to it. So far none has.

| Rows | File to change | Explained in |
| --- | --- | --- |
| condition, place | `content/safety/conditions.toml`, `conditions.en.toml` | docs/SAFETY.md |
| red flag | `content/safety/red_flags.toml`, `red_flags.en.toml` | docs/SAFETY.md |
| stop | `content/safety/stop_rules.toml`, `stop_rules.en.toml` | docs/SAFETY.md |
| notice | `content/safety/notices.toml`, `notices.en.toml` | docs/SAFETY.md |
| dose | `content/techniques/`, `content/routines/` | docs/CONTENT_FORMAT.md |
| claim | `docs/SOURCES.md` | docs/SOURCES.md |

**Levels** of a condition, for each family of moves: B left out; G no session at all until a clinician has said yes; O
left out until a clinician has said yes; M lighter or otherwise; - as written. In brackets: which moves it is about, and
other levels for some of them.

**Grades**: A guideline, consensus or study; B page of a health service or public body; C practice, blog or single
repository. GK is general knowledge without a source, D our own choice. Most sources were read as an excerpt; docs/SOURCES.md
says which. **Support**: 1 GK or D only; 2 nothing better than C; 3 A or B, with C or GK beside it; 4 A or B only, but the
level can still be our own choice.

Not in the content, and so not below: pain asked during a session (0 to 3 go on, 4 and 5 smaller, 6 and more stop) [S47],
how often questions are asked again (docs/SAFETY.md), and the telephone numbers (`content/safety/emergency.toml`), which
were compared with public lists [S116] but never called.
)"_s;

QString spaced(QString id)
{
    return id.replace(u'_', u' ');
}

QString letter(Caution caution)
{
    return u"-MOBG"_s.mid(int(caution), 1);
}

QString spaced(Urgency urgency)
{
    return spaced(urgencyName(urgency));
}

QStringList names(const QStringList& ids)
{
    QStringList all;
    for (const QString& id : ids)
        all << spaced(id);
    return all;
}

/// "label a, b" if there are any.
void addList(QStringList* parts, const QString& label, const QStringList& ids)
{
    if (!ids.isEmpty())
        *parts << (label + u' ' + names(ids).join(u", ")).trimmed();
}

QString selector(const Match& match)
{
    QStringList parts;
    addList(&parts, {}, match.families);
    addList(&parts, u"at"_s, match.regions);
    addList(&parts, u"in"_s, match.positions);
    addList(&parts, u"with"_s, match.kit);
    const Effects& b = match.body;
    addList(&parts, u"loading"_s, b.loads);
    addList(&parts, u"pressing"_s, b.presses);
    addList(&parts, u"lying on"_s, b.liesOn);
    addList(&parts, u"holding"_s, b.holds);
    addList(&parts, u"bending forwards"_s, b.flexes);
    addList(&parts, u"bending backwards"_s, b.extends);
    addList(&parts, u"turning"_s, b.turns);
    addList(&parts, u"tipping"_s, b.tips);
    addList(&parts, u"at the end of the range of"_s, b.atEnd);
    if (b.headLow)
        parts << u"head low"_s;
    if (b.balance)
        parts << u"balancing"_s;
    return parts.join(u"; ") + (match.level ? u": "_s + letter(*match.level) : QString());
}

QString levels(const std::map<QString, Caution>& byFamily, const Catalogue& catalogue)
{
    QStringList all;
    for (const Family& family : catalogue.families()) {
        const auto found = byFamily.find(family.id);
        if (found != byFamily.end())
            all << spaced(family.id) + u' ' + letter(found->second);
    }
    return all.join(u", ");
}

QString sentence(const QString& text)
{
    return text.isEmpty() || text.endsWith(u'.') || text.endsWith(u'?') ? text : text + u'.';
}

ReviewItem item(const Condition& c, const Catalogue& catalogue)
{
    QString text = u"**%1** "_s.arg(sentence(c.words.name)) + sentence(c.words.detail) + u' ' +
                   levels(c.byFamily, catalogue) + u", heat "_s + letter(c.heat) + u'.';
    QStringList about;
    if (c.everywhere)
        about << u"every move"_s;
    for (const Match& match : c.concerns)
        about << selector(match);
    if (c.local)
        about << u"only at the places the person names, and beside them"_s;
    if (c.resting)
        about << u"where the place only rests: "_s + letter(*c.resting);
    QStringList named;
    for (const auto& [id, t] : catalogue.techniques()) {
        if (t.cautions.contains(c.id))
            named << t.words.name;
    }
    if (!named.isEmpty())
        about << u"moves that name it: "_s + named.join(u"; ");
    if (!about.isEmpty())
        text += u" ["_s + about.join(u" | ") + u']';
    if (!c.implies.isEmpty())
        text += u" Also ticks "_s + names(c.implies).join(u", ") + u'.';
    if (c.ageBelow)
        text += u" Below %1 years."_s.arg(*c.ageBelow);
    if (c.change == Change::OnBed)
        text += u" M: on a bed."_s;
    if (c.change == Change::Smaller)
        text += u" M: half the range."_s;
    if (c.change == Change::Elsewhere)
        text += u" M: another move."_s;
    if (!c.words.say.isEmpty())
        text += u" The voice says: %1"_s.arg(c.words.say);
    if (c.yesLiftsModify)
        text += c.yesLiftsBlock ? u" A yes lifts M and B, too."_s : u" A yes lifts M, too."_s;
    if (c.gentleAfterYes)
        text += u" What a yes lifts is then done as M says."_s;
    if (c.bears)
        text += u" Also what puts a load on the way through the place."_s;
    if (c.restingChange == Change::Elsewhere)
        text += u" What rests on the place is replaced."_s;
    text += u" Look again after %1 days."_s.arg(c.lookAgainDays);
    return {u"condition/"_s + c.id, text + u" Why: "_s + c.words.reason, c.sources};
}

ReviewItem item(const PlaceRule& p, const Catalogue& catalogue)
{
    QStringList places;
    for (const BodyRegion& region : catalogue.regions()) {
        if (region.press == p.press)
            places << region.id;
    }
    return {u"place/"_s + p.id,
            u"**%1** "_s.arg(p.reason) + levels(p.byFamily, catalogue) + u": "_s + names(places).join(u", ") +
                u'.',
            p.sources};
}

/// What waits after a yes, as the app decides it.
QString pauseOf(const RedFlag& flag, const RedFlagRules& rules)
{
    Screening yes;
    yes.at = Moment::of(QDateTime(QDate(2026, 1, 1), QTime(12, 0)));
    yes.answers = {{flag.id, u"yes"_s}};
    switch (openFlags({yes}, rules).at(0).pauses) {
    case Pause::All:
        return u"Pauses all moves."_s;
    case Pause::Place:
        return u"Pauses moves at its place."_s;
    case Pause::Gentle:
        return u"Pauses all but gentle moves without pressure."_s;
    }
    return {};
}

ReviewItem item(const RedFlag& flag, const RedFlagRules& rules)
{
    QString text = u"**%1** Yes: %2."_s.arg(flag.words.question, spaced(flag.urgency));
    if (flag.followUp)
        text += u" %1 Yes: %2."_s.arg(flag.words.followUp, spaced(*flag.followUp));
    text += u" %1 Asked for: %2."_s.arg(pauseOf(flag, rules), names(flag.regions).join(u", "));
    if (flag.ageFrom)
        text += u" From %1 years."_s.arg(*flag.ageFrom);
    if (flag.ageBelow)
        text += u" Below %1 years."_s.arg(*flag.ageBelow);
    if (!flag.implies.isEmpty())
        text += u" Also ticks %1."_s.arg(spaced(flag.implies));
    return {u"red flag/"_s + flag.id, text, flag.sources};
}

ReviewItem item(const StopRule& stop)
{
    QString text = u"**%1:** %2. %3"_s.arg(stop.label, spaced(stopActionName(stop.action)), stop.advice);
    for (const StopQuestion& question : stop.questions)
        text += u" %1 Yes: %2."_s.arg(question.text, spaced(stopActionName(question.action)));
    return {u"stop/"_s + stop.id, text, stop.sources};
}

ReviewItem item(const NoticeRule& notice)
{
    QString text = u"**%1** %2"_s.arg(notice.texts.rule, spaced(notice.urgency));
    if (notice.urgencyWithWeakness)
        text += u", with new weakness %1"_s.arg(spaced(*notice.urgencyWithWeakness));
    text += u'.';
    if (!notice.regions.isEmpty())
        text += u" For: "_s + names(notice.regions).join(u", ") + u'.';
    return {u"notice/"_s + notice.id, text, notice.sources};
}

QString seconds(qint64 ms)
{
    return QString::number(ms / 1000) + u" s"_s;
}

QString dose(const Dosage& d)
{
    QString text = QString::number(d.sets) + u" x "_s;
    switch (d.work) {
    case Work::Hold:
        text += seconds(d.holdMs);
        break;
    case Work::Reps:
        text += u"%1 repetitions of %2"_s.arg(d.reps).arg(seconds(d.repMs()));
        break;
    case Work::Strokes:
        text += u"%1 strokes of %2"_s.arg(d.reps).arg(seconds(d.outMs));
        break;
    case Work::Breathing:
        text += u"%1, in %2, out %3"_s.arg(seconds(d.lengthMs), seconds(d.inMs), seconds(d.outBreathMs));
        break;
    }
    return d.sets > 1 ? text + u", rest "_s + seconds(d.restMs) : text;
}

ReviewItem item(const Technique& t)
{
    static const QString sides[] = {u""_s, u", both sides at once"_s, u", each side"_s, u", sides in turn"_s};
    QString text = u"**%1** (%2, %3): %4%5. Easier: %6. %7"_s.arg(
        t.words.name, spaced(t.family), spaced(t.position), dose(t.dosage), sides[int(t.sides)],
        dose(t.easier.appliedTo(t.dosage)), t.words.feel);
    return {u"dose/"_s + t.id, text, t.sources};
}

ReviewItem item(const Routine& routine, const Catalogue& catalogue)
{
    QStringList steps, marks;
    for (const RoutineStep& step : routine.steps) {
        const Technique& t = *catalogue.technique(step.technique);
        steps << t.words.name + u' ' + dose(catalogue.dosageOf(step));
        marks << t.sources;
    }
    marks.removeDuplicates();
    return {u"dose/"_s + routine.id,
            u"**%1**, %2 minutes. %3 %4. %5"_s.arg(routine.words.name)
                .arg(routine.minutes)
                .arg(sentence(routine.words.summary), steps.join(u"; "), routine.words.why),
            marks};
}

QString inCell(QString text)
{
    return text.replace(u'|', u"\\|"_s).simplified();
}

QString graded(const QStringList& marks, const SourceList& sources)
{
    QStringList all;
    for (const QString& mark : marks) {
        const QString grade = sources.grade(mark);
        all << (grade.isEmpty() ? mark : u"%1 (%2)"_s.arg(mark, grade));
    }
    return all.join(u", ");
}

} // namespace

std::vector<ReviewItem> reviewItems(const Catalogue& catalogue, const SafetyRules& rules,
                                    const SourceList& sources)
{
    std::vector<ReviewItem> items;
    for (const RedFlag& flag : rules.redFlags().flags)
        items.push_back(item(flag, rules.redFlags()));
    for (const Condition& c : rules.conditions())
        items.push_back(item(c, catalogue));
    for (const PlaceRule& p : rules.places())
        items.push_back(item(p, catalogue));
    for (const StopRule& stop : rules.stops())
        items.push_back(item(stop));
    for (const NoticeRule& notice : rules.notices())
        items.push_back(item(notice));
    for (const auto& [id, t] : catalogue.techniques())
        items.push_back(item(t));
    for (const auto& [id, r] : catalogue.routines())
        items.push_back(item(r, catalogue));
    for (size_t i = 0; i < sources.claims().size(); ++i)
        items.push_back({u"claim/%1"_s.arg(i + 1), sources.claims()[i].text, sources.claims()[i].marks});
    std::stable_sort(items.begin(), items.end(), [&sources](const ReviewItem& a, const ReviewItem& b) {
        return sources.backing(a.marks) < sources.backing(b.marks);
    });
    return items;
}

QString reviewPage(const Catalogue& catalogue, const SafetyRules& rules, const SourceList& sources)
{
    const std::vector<ReviewItem> items = reviewItems(catalogue, rules, sources);
    int count[4] = {};
    for (const ReviewItem& i : items)
        ++count[int(sources.backing(i.marks))];
    QString page = intro;
    page += u"\n%1 rows: %2 with support 1, %3 with 2, %4 with 3, %5 with 4.\n"_s.arg(items.size())
                .arg(count[0])
                .arg(count[1])
                .arg(count[2])
                .arg(count[3]);
    page += u"\n| No. | What Unknot says or does | Sources (grade) | Support | Right? Initials, date |\n"
            "| --- | --- | --- | --- | --- |\n"_s;
    for (const ReviewItem& i : items) {
        page += u"| %1 | %2 | %3 | %4 | ☐ yes ☐ no ________ |\n"_s
                    .arg(i.id, inCell(i.text), graded(i.marks, sources))
                    .arg(int(sources.backing(i.marks)) + 1);
    }
    return page + u"\nThis page is made from the content by `script/reviewers`, and a test compares it.\n"_s;
}

} // namespace unknot
