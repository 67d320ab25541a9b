using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Demands;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Agreements;

/// <summary>Reads what the sides agreed on: one report per issue.</summary>
internal sealed class AgreementReader(Reading r, IssueClassifier issues)
{
    private const string Rule = "agreement";

    private readonly record struct Draft(int Sentence, int Cue, int First, int End, Issue Issue, IReadOnlyList<Mention> Parties);

    public List<Report> Read()
    {
        var drafts = new List<Draft>();
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            var s = r.Sentences[i];
            for (var k = s.First; !s.Skipped && k < s.End; k++)
            {
                if (At(i, s, k) is { } draft)
                {
                    drafts.Add(draft);
                    k = draft.End;
                }
            }
        }

        return [.. drafts.GroupBy(d => d.Issue.Id, StringComparer.Ordinal).Select(g => ToReport([.. g]))];
    }

    private Draft? At(int index, Sentence s, int i)
    {
        var start = Start(s, i);
        if (start is not { } first || first >= s.End || !SidesAgree(s, i, out var parties) || Negated(s, i))
        {
            return null;
        }

        var end = Limit(s, first);
        if (r.Norm(first) is "during" or "in" or "at" or "by" or "on" && NounBefore(s, i) is { } noun)
        {
            (first, end) = (noun, i);
        }

        var issue = end > first ? issues.Of(r, first, end, out _, out _) ?? issues.Other : null;
        return issue is null ? null : new Draft(index, i, first, end, issue, parties);
    }

    /// <summary>Where what was agreed begins; null where the word is no agreeing.</summary>
    private int? Start(Sentence s, int i) => (r.Norm(i), r.Norm(i + 1)) switch
    {
        ("agreed" or "agree" or "committed", "to" or "on" or "that" or "upon") => i + 2,
        ("agreed" or "agree", "in") when r.Norm(i + 2) is "principle" => i + 3,
        ("agreement" or "deal" or "accord", "to" or "for" or "on" or "that" or ":") when Reached(s, i) => i + 2,
        ("agreed", _) when r.Norm(i - 1) is "also" && r.Norm(i + 1) is "to" => i + 2,
        ("signed", _) when SignsAgreement(s, i) => i + 1,
        _ => null,
    };

    /// <summary>"A large prisoner exchange, agreed to during": what was agreed stands before.</summary>
    private int? NounBefore(Sentence s, int at)
    {
        for (var i = at - 2; i >= s.First && i > at - 9; i--)
        {
            if (r.Norm(i) is "a" or "an" or "the")
            {
                return i;
            }
        }

        return null;
    }

    private bool Reached(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 7; k--)
        {
            if (r.Norm(k) is "reached" or "led" or "signed" or "was" or "struck" or "yielded" or "concluded" or "made" or "sign")
            {
                return true;
            }
        }

        return false;
    }

    private bool SignsAgreement(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 8; k++)
        {
            if (r.Norm(k) is "agreement" or "deal" or "accord" or "truce" or "ceasefire" or "memorandum" or "declaration" or "treaty")
            {
                return true;
            }
        }

        return false;
    }

    private bool Negated(Sentence s, int i) => r.Norm(i - 1) is "not" or "n't" or "to" or "cannot" || r.Norm(i - 2) is "not" or "without" or "no" || r.Norm(i - 1) is "no" || i < s.First;

    /// <summary>Both sides, each side, the delegations, or a side named before the word; one person who shares an opinion is no agreement.</summary>
    private bool SidesAgree(Sentence s, int i, out IReadOnlyList<Mention> parties)
    {
        var named = r.MentionsIn(s.First, i).Where(m => r.Sides.SideOf(m.Party) is not null).ToList();
        parties = [.. named.DistinctBy(m => r.Sides.SideOf(m.Party))];
        if (parties.Count > 1)
        {
            return true;
        }

        var subject = Actors.Before(r, s, i);
        return subject is { Both: true } || r.Norm(i) is "agreement" or "deal" or "accord" or "signed" || (subject is { Person: null, Party: { } p } && r.Sides.SideOf(p) is not null && r.Norm(i + 1) is "to")
            || r.Norm(i - 1) is "we" or "was";
    }

    private int Limit(Sentence s, int from)
    {
        for (var i = from; i < s.End; i++)
        {
            if (r.Norm(i) is ";" or "." or "\"" || (r.Norm(i) is "," && r.Norm(i + 1) is "according" or "the" or "but" or "while" or "which" or "adding" or "highlighting" or "negotiations"))
            {
                return i;
            }
        }

        return s.End;
    }

    private Report ToReport(List<Draft> drafts)
    {
        var claims = new List<Claim>();
        foreach (var d in drafts)
        {
            var summary = r.Quote(d.First, d.End);
            claims.Add(new TextClaim(summary, Rule, TextFields.Summary, summary.Text));
            claims.Add(new TextClaim(summary, Rule + "-issue", TextFields.Issue, d.Issue.Id));
            claims.AddRange(d.Parties.Select(m => new RoleClaim(r.Quote(m), Rule + "-party", Role.Signatory, r.Sides.SideOf(m.Party)!)));
            claims.AddRange(Day(d));
        }

        var first = drafts[0];
        var passages = drafts.Select(d => d.Sentence).Distinct().Order().Select(i => r.Quote(r.Sentences[i])).ToList();
        return new Report(RecordKind.Agreement, Modality.Agreed, r.Quote(first.Cue, first.Cue + 1), passages, [.. claims.DistinctBy(c => c.Id)]) { Process = r.Sides.Process };
    }

    private IEnumerable<Claim> Day(Draft d)
    {
        foreach (var date in r.DatesOf(d.Sentence))
        {
            if (date is { Forward: false, Value: { ExactDay: not null } day } && !StatementDay.Is(r, r.Sentences[d.Sentence], date))
            {
                yield return new DateClaim(r.Quote(date.First, date.End), Rule + "-date", DateKind.Event, day);
                yield break;
            }
        }
    }
}
