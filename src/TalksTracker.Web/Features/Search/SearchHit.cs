using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Features.Quotes;

namespace TalksTracker.Web.Features.Search;

/// <summary>One thing found, with the address of the very place.</summary>
public abstract record SearchHit(SearchKind Kind, string Address, MarkedText Title, MarkedText Snippet);

/// <param name="Address">Scrolls to the first words found, where the browser can.</param>
public sealed record ArticleHit(string Address, MarkedText Title, MarkedText Snippet, string? Publisher, DateOnly? Published, string Language)
    : SearchHit(SearchKind.Article, Address, Title, Snippet);

/// <param name="Records">What these words bear out.</param>
public sealed record QuoteHit(string Address, MarkedText Snippet, EvidenceView Source, IReadOnlyList<RecordName> Records)
    : SearchHit(SearchKind.Quote, Address, MarkedText.None, Snippet);

/// <param name="Names">Who and where, if that is what was found.</param>
public sealed record RecordHit(
    RecordKind RecordKind, string Address, MarkedText Title, MarkedText Snippet, MarkedText Names, Modality Modality, PartialDate? Date,
    IReadOnlyList<EvidenceView> StatusWords, IReadOnlyList<EvidenceView> DateWords)
    : SearchHit(SearchKind.Of(RecordKind), Address, Title, Snippet);

public sealed record RecordName(RecordKind Kind, string Slug, string Title)
{
    public string Address => Urls.Record(Kind, Slug);
}

/// <summary>A party or a person that the words name.</summary>
public sealed record NamedPage(string Name, string Address);

/// <summary>What a search finds.</summary>
/// <param name="Alone">Where nothing has all the words: each word, with how much has it.</param>
public sealed record SearchResults(
    SearchFilter Filter,
    Paging Paging,
    IReadOnlyList<SearchHit> Hits,
    Facet Kinds,
    IReadOnlyList<AlsoSpelled> AlsoSpelled,
    IReadOnlyList<NamedPage> Pages,
    IReadOnlyList<AloneWord> Alone)
{
    /// <summary>On all pages.</summary>
    public int Found => Paging.Total;
}

public sealed record AloneWord(string Word, string Address, int Found);
