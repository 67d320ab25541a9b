using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>What a party answered to a demand.</summary>
/// <param name="Kind">accepted, refused, under-consideration, conditional, counter-demand.</param>
internal readonly record struct Response(DemandDraft To, Party ToParty, Actor By, Party Party, int Sentence, int Cue, int CueEnd, string Kind);

/// <summary>Finds who answered a demand how: a refusal on the same issue, "accepted", "took the request under advisement", "countered".</summary>
internal sealed class Responses(Reading r, DemandFilter filter)
{
    private readonly Bearers _bearers = new(r);
    private const int Reach = 3;

    public IReadOnlyList<Response> To(List<DemandDraft> drafts)
    {
        var answers = new List<Response>();
        var (open, next) = (new List<DemandDraft>(), 0);
        for (var i = drafts.Count > 0 ? drafts[0].Sentence : r.Sentences.Count; i < r.Sentences.Count && i <= drafts[^1].Sentence + Reach; i++)
        {
            var first = next;
            for (; next < drafts.Count && drafts[next].Sentence <= i; next++)
            {
                open.Add(drafts[next]);
            }

            open.RemoveAll(d => d.Sentence < i - Reach);
            for (; first < next; first++)
            {
                Refused(drafts[first], open, answers);
            }

            if (open.Count > 0 && !r.Sentences[i].Skipped && Said(i, r.Sentences[i]) is { } said)
            {
                Answered(i, said.By, said.Cue, said.End, said.Kind, open, answers);
            }
        }

        return answers;
    }

    /// <summary>Somebody refuses what the other side has just asked for.</summary>
    private void Refused(DemandDraft refusal, List<DemandDraft> open, List<Response> answers)
    {
        if (refusal.Kind is not DemandKinds.Refusal)
        {
            return;
        }

        var party = filter.Bearer(refusal);
        foreach (var asked in open.Where(d => d.Issue == refusal.Issue && filter.Bearer(d) != party && d.Kind is not DemandKinds.Refusal).TakeLast(1))
        {
            answers.Add(new Response(asked, filter.Bearer(asked), refusal.By, party, refusal.Sentence, refusal.Cue, Math.Max(refusal.CueEnd, refusal.Cue + 1), "refused"));
        }
    }

    private void Answered(int sentence, Actor by, int cue, int end, string kind, List<DemandDraft> open, List<Response> answers)
    {
        var party = filter.Bearer(by.Party!);
        foreach (var asked in open.Where(d => filter.Bearer(d) != party && d.Cue < cue).TakeLast(1))
        {
            answers.Add(new Response(asked, filter.Bearer(asked), by, party, sentence, cue, end, kind));
        }
    }

    private (Actor By, int Cue, int End, string Kind)? Said(int index, Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            var (norm, next) = (r.Norm(i), r.Norm(i + 1));
            var kind = norm switch
            {
                "accepted" or "accepts" or "granted" when Asked(i) => Hangs(s, i) ? "conditional" : "accepted",
                "agreed" or "yielded" or "bowed" when next is "to" && Asked(i + 1) => Hangs(s, i) ? "conditional" : "accepted",
                "advisement" => "under-consideration",
                "consideration" when r.Norm(i - 1) is "under" or "into" => "under-consideration",
                "studying" or "considering" or "examining" or "reviewing" when Asked(i) => "under-consideration",
                "consider" or "study" or "examine" or "review" when Asked(i) && r.Norm(i - 1) is "would" or "will" or "to" => "under-consideration",
                "countered" or "counters" => "counter-demand",
                _ => null,
            };
            if (kind is not null && (r.Norm(i - 1) is "under" or "\"" ? _bearers.Speaker(index) ?? _bearers.Before(s, i) : _bearers.Before(s, i)) is { Party: not null } by && r.Sides.SideOf(by.Party) is not null)
            {
                return (by, i, i + 1, kind);
            }
        }

        return null;
    }

    /// <summary>The verb's object is what was asked: "accepted the demand", "agreed to this".</summary>
    private bool Asked(int verb)
    {
        for (var k = verb + 1; k < verb + 6; k++)
        {
            if (r.Is(k, DemandWords.Pointing) && r.Norm(k) is not ("both" or "such" or "which"))
            {
                return true;
            }

            if (!r.Tokens[Math.Min(k, r.Tokens.Count - 1)].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    private bool Hangs(Sentence s, int from)
    {
        for (var k = from; k < s.End; k++)
        {
            if (r.Norm(k) is "if" or "provided" or "unless" or "condition")
            {
                return true;
            }
        }

        return false;
    }
}
