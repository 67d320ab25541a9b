using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Tells demands on the issue "other" apart: they are one only where they share a word ("an inquiry", "a neutral inquiry").</summary>
internal sealed class OtherDemands(Reading r)
{
    /// <summary>How many of the demands before are compared, and how many of their words.</summary>
    private const int Reach = 8;
    private const int Words = 24;

    private readonly Queue<(DemandDraft Draft, Party Bearer, int Kin)> _recent = new();

    /// <summary>The number of what a demand is about; 0 for every issue of the list.</summary>
    public int Of(DemandDraft d, Party bearer)
    {
        if (d.Issue!.Id is not "other")
        {
            return 0;
        }

        var kin = d.First + 1;
        foreach (var before in _recent)
        {
            if (before.Bearer == bearer && Shared(before.Draft, d))
            {
                kin = before.Kin;
                break;
            }
        }

        _recent.Enqueue((d, bearer, kin));
        if (_recent.Count > Reach)
        {
            _recent.Dequeue();
        }

        return kin;
    }

    /// <summary>Whether the two have a longer word in common, or its beginning; names don't count.</summary>
    private bool Shared(DemandDraft one, DemandDraft two)
    {
        for (var i = one.First; i < one.End && i < one.First + Words; i++)
        {
            for (var k = two.First; r.Norm(i).Length > 4 && r.MentionAt(i) is null && k < two.End && k < two.First + Words; k++)
            {
                if (r.Norm(k).AsSpan().StartsWith(r.Norm(i).AsSpan(0, 5)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
