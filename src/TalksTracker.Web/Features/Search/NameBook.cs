using TalksTracker.Vocabulary;
using TalksTracker.Web.Ingestion;

namespace TalksTracker.Web.Features.Search;

/// <summary>Whom a name means, however it is spelled. A vocabulary that can't be loaded has no names; nothing else fails.</summary>
public sealed class NameBook(EngineSource engines)
{
    private readonly Lazy<Spellings?> _spellings = new(() => engines.Engine is { Ok: true } engine ? new Spellings(engine.Value.Lexicon) : null);

    /// <returns>Null where the words are no name.</returns>
    public SpelledName? Find(string written) => _spellings.Value?.Find(written);

    /// <summary>The party whose name an address spells: "turkey" for "turkiye". Null where it is none, or several's.</summary>
    public string? PartyOf(string slug) => Find(NameIn(slug))?.Parties is [var only] && only.Id != slug ? only.Id : null;

    /// <summary>The person whose name an address spells: "zelensky" for "volodymyr-zelenskyy".</summary>
    public string? PersonOf(string slug) => Find(NameIn(slug))?.People is [var only] && only.Id != slug ? only.Id : null;

    private static string NameIn(string slug) => slug.Replace('-', ' ').ToUpperInvariant();
}
