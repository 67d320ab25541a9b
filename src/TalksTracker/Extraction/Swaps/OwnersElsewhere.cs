using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds whose people a figure means from the sentences around: "the fifteen-for-five trade" after "fifteen Georgians".</summary>
internal sealed class OwnersElsewhere(Reading r)
{
    private const int Reach = 2;
    private readonly PeoplePhrases _phrases = new(r);

    public void Fill(SwapDraft draft)
    {
        for (var i = 0; i < draft.Counts.Count; i++)
        {
            if (draft.Counts[i] is { Scope: ReturnedScope.Unspecified, Count: > 1 and var value } open && Owner(draft, value) is { } to && !draft.Counts.Exists(c => c.To == to && c.Count != value))
            {
                draft.Counts[i] = open with { Scope = ReturnedScope.Party, To = to };
            }
        }
    }

    private Vocabulary.Party? Owner(SwapDraft draft, int value)
    {
        var owners = new HashSet<Vocabulary.Party>();
        for (var index = Math.Max(0, draft.Sentence - Reach); index <= Math.Min(r.Sentences.Count - 1, draft.Sentence + Reach); index++)
        {
            var s = r.Sentences[index];
            for (var i = s.First; i < s.End && !s.Skipped; i++)
            {
                if (NumberReader.At(r.Tokens, i, s.First, s.End) is { } figure && figure.Value == value && figure.Core == i && _phrases.At(s, figure.End) is { Owner: { } owner } && draft.Sides.SideOf(owner) is { } side)
                {
                    owners.Add(side);
                }
            }
        }

        return owners.Count == 1 ? owners.First() : null;
    }
}
