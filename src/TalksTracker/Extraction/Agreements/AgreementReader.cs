using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Demands;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Agreements;

/// <summary>Reads what the sides agreed on: one report per issue; the points of a deal go with it.</summary>
/// <param name="rounds">The rounds of the same text: what was agreed at talks was agreed on their day.</param>
internal sealed class AgreementReader(Reading r, IssueClassifier issues, IReadOnlyList<Report> rounds)
{
    private const string Rule = "agreement";

    private readonly AgreementCues _cues = new(r);
    private readonly AgreeingSides _sides = new(r);
    private readonly AgreementDates _dates = new(r, rounds);

    public List<Report> Read()
    {
        var drafts = new List<AgreementDraft>();
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            var s = r.Sentences[i];
            for (var k = s.First; !s.Skipped && k < s.End; k++)
            {
                if (At(i, s, k) is { } draft)
                {
                    Split(drafts, draft);
                    k = Math.Max(k, draft.End - 1);
                }
            }
        }

        new AgreementPoints(r).AddTo(drafts);
        return [.. Together(drafts).GroupBy(d => (d.Issue.Id, d.Apart ? d.Sentence : -1)).Select(g => ToReport([.. g]))];
    }

    /// <summary>"Agreed on a truce and on the release of all prisoners" are two; a signed text with its points stays one.</summary>
    private void Split(List<AgreementDraft> drafts, AgreementDraft draft)
    {
        var first = draft.First;
        for (var i = draft.First + 1; !draft.Paper && !draft.Apart && i + 1 < draft.End; i++)
        {
            if (r.Norm(i) is not ("," or "and") || Joins(i) is not { } next || next >= draft.End || Certain(next, draft.End) is not { } issue || issue == draft.Issue || !issues.Certain(r, first, i))
            {
                continue;
            }

            drafts.Add(draft with { First = first, End = Trimmed(first, i) });
            (first, draft) = (next, draft with { Issue = issue });
        }

        drafts.Add(draft with { First = first });
    }

    /// <summary>Where the next thing agreed begins after "and on", ", to", "and the".</summary>
    private int? Joins(int i)
    {
        var next = r.Norm(i + 1) is "and" ? i + 2 : i + 1;
        return r.Norm(next) is "on" or "to" ? next + 1 : r.Norm(next) is "the" or "a" or "an" ? next : null;
    }

    private AgreementDraft? At(int index, Sentence s, int i)
    {
        if (_cues.At(s, i) is not { } cue || !_sides.Agree(s, i, cue, out var parties))
        {
            return null;
        }

        var of = cue.First < 0 ? Before(index) : s;
        if (of is not { } told)
        {
            return null;
        }

        var first = cue.First < 0 ? r.DatelineOf(index - 1)?.End ?? told.First : cue.First;
        var end = Trimmed(first, cue.First < 0 ? told.End : cue.End ?? Limit(s, first));
        if (end <= first)
        {
            return null;
        }

        var issue = (cue.Paper ? Certain(first, end) ?? Certain(s.First, s.End) ?? OfHeadline() : null) ?? issues.Of(r, first, end, out _, out _) ?? issues.Other;
        return issue is null ? null : new AgreementDraft(index, i, first, end, issue, parties, cue.Paper) { Apart = cue.Apart };
    }

    /// <summary>What a clause, a sentence or the headline is about, where a word says so beyond doubt.</summary>
    private Issue? Certain(int first, int end) => issues.Certain(r, first, end) ? issues.Of(r, first, end, out _, out _) : null;

    private Issue? OfHeadline() => r.Sentences.Find(s => !s.Skipped) is { Heading: true } headline ? Certain(headline.First, headline.End) : null;

    /// <summary>"Signed to that effect": what the sentence before says.</summary>
    private Sentence? Before(int index) => index > 0 && !r.Sentences[index - 1].Skipped && !r.Sentences[index - 1].Heading ? r.Sentences[index - 1] : null;

    /// <summary>Points without an issue of their own go with the deal told before them.</summary>
    private static List<AgreementDraft> Together(List<AgreementDraft> drafts)
    {
        var kept = new List<AgreementDraft>();
        foreach (var draft in drafts)
        {
            var deal = draft is { Issue.Id: "other", Paper: false } ? kept.FindLast(d => d.Paper && d.Issue.Id is not "other") : null;
            if (deal is null)
            {
                kept.Add(draft);
            }
            else
            {
                deal.Points.Add(new AgreementPoint(draft.Sentence, draft.First, draft.End));
            }
        }

        return kept;
    }

    private int Limit(Sentence s, int from)
    {
        for (var i = from; i < s.End; i++)
        {
            if (r.Norm(i) is "\"" && Closing(s, i) is { } closing)
            {
                i = closing;
            }
            else if (r.Norm(i) is ";" or "\"" || (r.Norm(i) is "." && (i + 1 >= s.End || r.Tokens[i + 1].Kind is not TokenKind.Number)) || (i > from + 1 && r.Norm(i) is "after" or "following") || (r.Norm(i) is "," && SaidAfter(s, i)) || (r.Norm(i) is "," && r.Norm(i + 1) is "according" or "the" or "but" or "while" or "which" or "adding" or "highlighting" or "negotiations"))
            {
                return i;
            }
        }

        return s.End;
    }

    /// <summary>", the foreign minister said on Saturday": who says so is no part of the deal.</summary>
    private bool SaidAfter(Sentence s, int comma)
    {
        for (var i = comma + 1; i < s.End && i < comma + 14; i++)
        {
            if (r.Is(i, Verbs.Saying))
            {
                return true;
            }

            if (r.Norm(i) is "," or "will" or "and")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The end of a word or two in quotation marks.</summary>
    private int? Closing(Sentence s, int open)
    {
        for (var i = open + 1; i < s.End && i < open + 7; i++)
        {
            if (r.Norm(i) is "\"")
            {
                return i;
            }
        }

        return null;
    }

    private int Trimmed(int first, int end)
    {
        while (end > first && r.Norm(end - 1) is "," or "." or "-")
        {
            end--;
        }

        return end;
    }

    private Report ToReport(List<AgreementDraft> drafts)
    {
        var claims = new List<Claim>();
        foreach (var d in drafts)
        {
            claims.Add(Summary(d.First, d.End));
            claims.Add(new TextClaim(r.Quote(d.First, d.End), Rule + "-issue", TextFields.Issue, d.Issue.Id));
            claims.AddRange(d.Points.Select(p => Summary(p.First, p.End)));
            claims.AddRange(d.Parties.Select(m => new RoleClaim(r.Quote(m), Rule + "-party", Role.Signatory, r.Sides.SideOf(m.Party)!)));
            claims.AddRange(_dates.Of(d));
        }

        var first = drafts[0];
        var passages = drafts.SelectMany(d => d.Points.Select(p => p.Sentence).Prepend(d.Sentence)).Distinct().Order().Select(i => r.Quote(r.Sentences[i])).ToList();
        return new Report(RecordKind.Agreement, Modality.Agreed, r.Quote(first.Cue, first.Cue + 1), passages, SameClaim.Once(claims))
        {
            Process = r.Sides.Process,
            Background = _dates.LongAgo(claims),
        };
    }

    private TextClaim Summary(int first, int end) => r.Quote(first, end) is var quote ? new TextClaim(quote, Rule, TextFields.Summary, quote.Text) : null!;
}
