using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Reads what each party asks, insists on, makes a condition or refuses: one report per party and issue, with every
/// sentence that says so.</summary>
internal sealed class DemandReader(Reading r, IssueClassifier issues)
{
    private const string Rule = "demand";

    public List<Report> Read()
    {
        var cues = new DemandCues(r);
        var found = new List<DemandDraft>();
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            if (!r.Sentences[i].Skipped)
            {
                foreach (var draft in cues.In(i).Where(MayDemand))
                {
                    found.AddRange(Split(draft, found.Count > 0 ? found[^1] : null));
                }
            }
        }

        return [.. found.GroupBy(d => (Bearer(d), d.Issue!.Id)).Select(g => ToReport(g.Key.Item1, [.. g]))];
    }

    /// <summary>Appeals of third parties are no demands of the talks.</summary>
    private bool MayDemand(DemandDraft d) => d.By.Party is { } party
        && (r.Sides.SideOf(party) is not null || (r.Sides.Process?.Associated.Contains(party) ?? false) || Sided(d));

    private bool Sided(DemandDraft d) => SidesFinder.Of(r, r.Sentences[d.Sentence].First, r.Sentences[d.Sentence].End) is var sides && sides != r.Sides && sides.SideOf(d.By.Party) is not null;

    private Party Bearer(DemandDraft d) => r.Sides.SideOf(d.By.Party) ?? d.By.Party!;

    /// <summary>Several things under one verb: "renounce NATO, undergo demilitarization, and lift sanctions".</summary>
    private IEnumerable<DemandDraft> Split(DemandDraft d, DemandDraft? before)
    {
        var parts = new List<DemandDraft>();
        var start = d.First;
        for (var i = d.First; i <= d.End; i++)
        {
            if (i < d.End && !(r.Norm(i) is "," or "and" && i > start))
            {
                continue;
            }

            if (issues.Of(r, start, i, out var first, out var end) is { } issue)
            {
                parts.Add(d with { First = start, End = i, ListFirst = d.First, Issue = issue, IssueFirst = first, IssueEnd = end });
            }
            else if (parts.Count > 0 && r.Norm(start) is "that" && issues.Other is { } other)
            {
                parts.Add(d with { First = start + 1, End = i, ListFirst = d.First, Issue = other, IssueFirst = start + 1, IssueEnd = i });
            }
            else if (parts.Count > 0)
            {
                parts[^1] = parts[^1] with { End = i };
            }
            else
            {
                continue;
            }

            start = i + 1;
            while (start < d.End && r.Norm(start) is "," or "and")
            {
                start++;
            }
        }

        return parts.Count > 0 ? parts : Unsorted(d, before);
    }

    /// <summary>No cue word: the issue of the demand just before in the sentence or of the one repeated; otherwise "other", where the words
    /// are strong enough to be a demand at all.</summary>
    private IEnumerable<DemandDraft> Unsorted(DemandDraft d, DemandDraft? before)
    {
        if (before is { Issue: { } known } last && (d.Same ? d.Sentence - last.Sentence < 4 : last.Sentence == d.Sentence))
        {
            return [d with { ListFirst = d.First, Issue = known, IssueFirst = d.First, IssueEnd = d.End }];
        }

        var strong = r.Norm(d.Cue) is "demanded" or "demands" or "proposed" && d.End - d.First > 2;
        var addressed = r.Norm(d.Cue) is "should" or "must" && r.MentionsIn(d.First, d.End).Any(m => m.Acts && m.Party != d.By.Party);
        return issues.Other is { } other && !d.Same && (strong || addressed) ? [d with { ListFirst = d.First, Issue = other, IssueFirst = d.First, IssueEnd = d.End }] : [];
    }

    private Report ToReport(Party party, List<DemandDraft> drafts)
    {
        var claims = new List<Claim>();
        foreach (var d in drafts)
        {
            var actor = r.Quote(d.By.First, d.By.End);
            claims.Add(new RoleClaim(actor, Rule, Role.Demander, party, d.By.Person));
            claims.Add(new TextClaim(r.Quote(d.IssueFirst, d.IssueEnd), Rule + "-issue", TextFields.Issue, d.Issue!.Id));
            claims.Add(Statement(d));
            claims.Add(new TextClaim(r.Quote(d.Cue, Math.Max(d.CueEnd, d.Cue + 1)), Rule + "-kind", TextFields.DemandKind, d.Kind));
            claims.AddRange(Addressee(d, party));
            claims.AddRange(Conditions(d));
        }

        var passages = drafts.Select(d => d.Sentence).Distinct().Order().Select(i => r.Quote(r.Sentences[i])).ToList();
        var cue = drafts[0];
        var modality = cue.Kind is "refusal" ? Modality.Refused : Modality.Proposed;
        return new Report(RecordKind.Demand, modality, r.Quote(cue.Cue, Math.Max(cue.CueEnd, cue.Cue + 1)), passages, [.. claims.DistinctBy(c => c.Id)]) { Process = r.Sides.Process };
    }

    private TextClaim Statement(DemandDraft d)
    {
        var end = d.End;
        while (end > d.First + 1 && r.Norm(end - 1) is "," or "and" or "\"")
        {
            end--;
        }

        var quote = r.Quote(d.First, end);
        return new TextClaim(quote, Rule, TextFields.Statement, quote.Text);
    }

    /// <summary>Of whom it is asked: another party named in the demand, or the subject of the list it stands in. Whom sanctions are
    /// to hit is not asked for them.</summary>
    private IEnumerable<Claim> Addressee(DemandDraft d, Party party)
    {
        var start = d.Issue!.Id is "sanctions" || !Named(d.First, d.End, party).Any() ? d.ListFirst : d.First;
        var end = start == d.First && d.Issue.Id is not "sanctions" ? d.End : Math.Min(start + 2, d.End);
        return Named(start, end, party).Take(1).Select(m => new RoleClaim(r.Quote(m), Rule + "-addressee", Role.Addressee, r.Sides.SideOf(m.Party) ?? m.Party!));
    }

    private IEnumerable<Mention> Named(int first, int end, Party party) => r.MentionsIn(first, end).Where(m =>
        (r.Sides.SideOf(m.Party) ?? (m.Acts ? m.Party : null)) is { } other && other != party && m.Form is not NameForm.Place);

    /// <summary>"If", "unless", "until", "before" inside what is asked.</summary>
    private IEnumerable<Claim> Conditions(DemandDraft d)
    {
        for (var i = d.First; i < d.End; i++)
        {
            if (r.Norm(i) is "if" or "unless" or "until" or "before" or "provided" && i + 2 < d.End)
            {
                var quote = r.Quote(i, d.End);
                yield return new TextClaim(quote, Rule + "-condition", TextFields.Condition, quote.Text);
                yield break;
            }
        }
    }
}
