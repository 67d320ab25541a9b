using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Reads the rounds of talks that an article tells of.</summary>
internal sealed class RoundReader(Reading r)
{
    private readonly RoundDrafts _drafts = new(r);
    private readonly Hosts _hosts = new(r);

    public List<Report> Read()
    {
        var groups = new List<RoundDraft>();
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            if (r.Sentences[i].Skipped)
            {
                continue;
            }

            foreach (var draft in _drafts.Of(i))
            {
                draft.Roles.AddRange(_hosts.In(r.Sentences[i], draft.Sides));
                Add(groups, draft);
            }
        }

        var heads = new Heads(r).Find();
        if (groups.Find(g => g is { Background: false, Modality.Modality: Modality.Happened or Modality.Ongoing }) is { } main)
        {
            main.Roles.AddRange(heads.Where(h => main.Sides.SideOf(h.Party) is not null));
        }

        groups.RemoveAll(g => g.Place is null && g.Date is null && (g.Roles.Count == 0 || g.Modality.Modality is not Modality.Happened));
        Outcomes(groups);
        return [.. groups.Select(ToReport)];
    }

    private static void Add(List<RoundDraft> groups, RoundDraft draft)
    {
        var into = groups.Find(g => g.Background == draft.Background && SameRound(g, draft)) ?? (draft is { Date: null, Ordinal: null } ? groups.Find(g => SameRound(g, draft)) : null);
        if (into is null)
        {
            groups.Add(draft);
            return;
        }

        into.Sentences.AddRange(draft.Sentences);
        into.Place = into.Place is null || (into.Place.Place.Kind is "country" && draft.Place is { Place.Kind: not "country" }) ? draft.Place ?? into.Place : into.Place;
        into.Date ??= draft.Date;
        into.Ordinal ??= draft.Ordinal;
        into.Format ??= draft.Format;
        into.Roles.AddRange(draft.Roles);
        if (into.Modality.Modality is not Modality.Happened && draft.Modality.Modality is Modality.Happened)
        {
            into.Modality = draft.Modality;
        }
    }

    private static bool SameRound(RoundDraft g, RoundDraft d) =>
        g.Parties.SequenceEqual(d.Parties) && Done(g) == Done(d)
        && (g.Date is null || d.Date is null || g.Date.Value.Overlaps(d.Date.Value))
        && (g.Ordinal is null || d.Ordinal is null || g.Ordinal.Value == d.Ordinal.Value)
        && PlacesFit(g.Place?.Place, d.Place?.Place);

    private static bool PlacesFit(Place? a, Place? b) => a is null || b is null || a == b
        || (a.Party == b.Party && (a.Kind is "country" or "building" || b.Kind is "country" or "building"));

    private static bool Done(RoundDraft d) => d.Modality.Modality is Modality.Happened or Modality.Ongoing;

    /// <summary>Sentences that say what the talks led to.</summary>
    private void Outcomes(List<RoundDraft> groups)
    {
        if (groups.Find(g => Done(g) && !g.Background) is not { } main)
        {
            return;
        }

        foreach (var s in r.Sentences.Where(s => !s.Skipped && RoundTriggers.In(r, s) is not null && Tells(s)))
        {
            main.Outcomes.Add(new TextClaim(r.Quote(s), "round-outcome", TextFields.Outcome, s.Span.In(r.Article.Text)));
        }
    }

    private bool Tells(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "progress" or "breakthrough" or "yielded" or "inconclusive" or "unsuccessful" || (r.Norm(i) is "led" && r.Norm(i + 1) is "to") || (r.Norm(i) is "ended" && r.Norm(i + 1) is "without" or "with")
                || (r.Norm(i) is "not" && r.Norm(i + 1) is "succeed" or "result") || (r.Norm(i) is "without" && r.Norm(i + 1) is "agreement" or "result" or "a"))
            {
                return true;
            }
        }

        return false;
    }

    private Report ToReport(RoundDraft g)
    {
        var passages = g.Sentences.Distinct().Order().Select(i => r.Quote(r.Sentences[i])).ToList();
        var claims = new List<Claim>();
        claims.AddRange(g.Parties.Select(p => Participant(g, p)).OfType<RoleClaim>());
        claims.AddRange(g.Roles);
        claims.AddRange(new Claim?[] { g.Date, g.Place, g.Ordinal, g.Format }.OfType<Claim>());
        claims.AddRange(g.Outcomes);
        return new Report(RecordKind.Round, g.Modality.Modality, r.Quote(g.Modality.First, g.Modality.End), passages, [.. claims.DistinctBy(c => c.Id)])
        {
            Background = g.Background,
            Process = g.Sides.Process,
        };
    }

    /// <summary>The words that name a side: in the round's own sentences, otherwise the first in the article.</summary>
    private RoleClaim? Participant(RoundDraft g, Party party) =>
        g.Sentences.SelectMany(i => r.MentionsIn(r.Sentences[i].First, r.Sentences[i].End)).Concat(r.Mentions)
            .Where(m => g.Sides.SideOf(m.Party) == party).Select(m => new RoleClaim(r.Quote(m), "round-party", Role.Participant, party)).FirstOrDefault();
}
