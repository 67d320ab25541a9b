namespace TalksTracker.Extraction.Swaps;

/// <summary>What a word says people did.</summary>
internal enum SwapAct
{
    /// <summary>Both sides give: exchange, swap, trade.</summary>
    Exchange,

    /// <summary>The subject gives: release, free, hand over.</summary>
    Give,

    /// <summary>The subject gets: receive, bring home.</summary>
    Receive,

    /// <summary>The people themselves come: return, go free, come home.</summary>
    Come,
}

/// <summary>A word or two that tell of an exchange or release of people.</summary>
/// <param name="Noun">It is a noun: "a prisoner exchange", "the release of 90".</param>
/// <param name="Bare">A noun that says nothing of people: "the swap", in an article that is about one.</param>
internal readonly record struct SwapTrigger(int First, int End, SwapAct Act, bool Noun, bool Bare = false);
