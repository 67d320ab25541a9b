using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Finds the sentences that say what the talks led to: "some progress", "no breakthrough", "ended without an agreement",
/// "whether the sides are closer is unclear".</summary>
internal sealed class RoundOutcomes(Reading r)
{
    private static readonly WordSet Results = WordSet.Split("progress breakthrough yielded inconclusive conclusive unsuccessful deadlock stalemate impasse collapsed fruitless constructive closer");

    private static readonly WordSet Beginnings = Results.With(WordSet.Split("led ended closed concluded broke not without nothing"));

    public void AddTo(List<RoundDraft> groups)
    {
        if (groups.Find(g => g is { Done: true, Background: false }) is not { } main)
        {
            return;
        }

        var own = main.Sentences.ToHashSet();
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            var s = r.Sentences[i];
            if (!s.Skipped && !s.Heading && Tells(s) && (own.Contains(i) || own.Contains(i - 1) || RoundTriggers.In(r, s) is not null))
            {
                main.Outcomes.Add(new TextClaim(r.Quote(s), "round-outcome", TextFields.Outcome, s.Span.In(r.Article.Text)));
            }
        }
    }

    private bool Tells(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (!r.Is(i, Beginnings))
            {
                continue;
            }

            var (norm, next) = (r.Norm(i), r.Norm(i + 1));
            if (r.Is(i, Results) || (norm is "led" && next is "to") || (norm is "ended" or "closed" or "concluded" && next is "without" or "with") || (norm is "broke" && next is "up" or "down" or "off")
                || (norm is "not" && next is "succeed" or "result") || (norm is "without" && next is "agreement" or "result" or "a" or "an") || (norm is "nothing" && next is "to" && r.Norm(i + 2) is "show"))
            {
                return true;
            }
        }

        return false;
    }
}
