using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Articles;

/// <summary>A text with its quotes marked in place. Marks nest where quotes do; one that reaches out of another is closed with
/// it and opened again, without its anchor. Whatever the text holds is written as text.</summary>
public sealed class ArticleText : ComponentBase
{
    [Parameter, EditorRequired] public required ArticleView Article { get; set; }

    private Dictionary<int, QuoteUse> _uses = [];
    private Dictionary<int, IReadOnlyList<int>> _notes = [];

    protected override void OnParametersSet()
    {
        _uses = Article.Quotes.ToDictionary(q => q.Id);
        _notes = Footnotes.Of(Article.Quotes);
    }

    // Written by hand, because Razor knows no element that opens in one turn of a loop and closes in another. Sequence
    // numbers only matter for changes, and a reading page has none.
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var places = Article.Quotes.Select(q => q.Place).ToList();
        foreach (var paragraph in Paragraphs.Of(Article.Text))
        {
            builder.OpenElement(0, "p");
            AddSegments(builder, TextSegments.Of(paragraph, places));
            builder.CloseElement();
        }
    }

    private void AddSegments(RenderTreeBuilder builder, IReadOnlyList<TextSegment> segments)
    {
        IReadOnlyList<QuotePlace> open = [];
        foreach (var segment in segments)
        {
            var shared = open.Zip(segment.Quotes).TakeWhile(pair => pair.First == pair.Second).Count();
            Close(builder, open.Count - shared);
            foreach (var quote in segment.Quotes.Skip(shared))
                Open(builder, _uses[quote.Id], segment.Begins.Contains(quote));
            AddWords(builder, segment.Span.In(Article.Text), segment == segments[^1]);
            foreach (var note in segment.Ends.SelectMany(q => _notes[q.Id]).Distinct())
                AddNote(builder, Article.Records[note - 1]);
            open = segment.Quotes;
        }

        Close(builder, open.Count);
    }

    // The space between paragraphs is the style sheet's business: the empty lines at the end stay in the text, unseen.
    private static void AddWords(RenderTreeBuilder builder, string words, bool last)
    {
        var seen = last ? words.TrimEnd() : words;
        builder.AddContent(10, seen);
        if (seen.Length == words.Length)
            return;
        builder.OpenElement(11, "span");
        builder.AddAttribute(12, "hidden", true);
        builder.AddContent(13, words[seen.Length..]);
        builder.CloseElement();
    }

    private static void Open(RenderTreeBuilder builder, QuoteUse quote, bool begins)
    {
        builder.OpenElement(1, "mark");
        if (begins)
            builder.AddAttribute(2, "id", Urls.QuoteAnchor(quote.Id));
        builder.AddAttribute(3, "class", (quote.IsPassage ? "passage " : "") + (quote.IsValue ? "value" : ""));
        if (quote.Kinds.Count > 0)
            builder.AddAttribute(4, "data-kinds", string.Join(' ', quote.Kinds.Select(KindWords.Slug)));
    }

    private static void Close(RenderTreeBuilder builder, int marks)
    {
        for (var i = 0; i < marks; i++)
            builder.CloseElement();
    }

    private void AddNote(RenderTreeBuilder builder, ArticleRecord record)
    {
        builder.OpenElement(5, "a");
        builder.AddAttribute(6, "class", "note-mark");
        builder.AddAttribute(7, "href", $"{Urls.Article(Article.Slug)}#{Urls.ArticleRecord(record.Number)}");
        builder.AddAttribute(8, "title", Texts.Of("Article.NoteTitle", ("kind", KindWords.One(record.Kind)), ("title", record.Title)));
        builder.AddAttribute(9, "aria-label", Texts.Of("Article.Note", ("number", record.Number), ("kind", KindWords.One(record.Kind)), ("title", record.Title)));
        builder.AddContent(10, record.Number.ToString(CultureInfo.InvariantCulture));
        builder.CloseElement();
    }
}
