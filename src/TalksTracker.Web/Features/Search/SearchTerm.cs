namespace TalksTracker.Web.Features.Search;

/// <summary>One thing that is looked for.</summary>
/// <param name="Words">Of letters and digits, with what joins them ("cease-fire", "1,000"); a phrase has several.</param>
/// <param name="IsPhrase">Stood in quotes: exactly these words, in no other spelling.</param>
/// <param name="IsBeginning">Ended in an asterisk: any word that begins so.</param>
/// <param name="IsExcluded">What is found must not have it.</param>
/// <param name="OrPrevious">Either this or the term before it.</param>
public sealed record SearchTerm(string Words, bool IsPhrase, bool IsBeginning, bool IsExcluded, bool OrPrevious)
{
    /// <summary>As somebody would write it again.</summary>
    public override string ToString() => $"{(IsExcluded ? "-" : "")}{(IsPhrase ? $"\"{Words}\"" : Words)}{(IsBeginning ? "*" : "")}";
}
