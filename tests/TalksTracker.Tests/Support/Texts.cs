using System.Globalization;
using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Extraction;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Tests.Evaluation;
using TalksTracker.Vocabulary;

namespace TalksTracker.Tests.Support;

/// <summary>Reads short texts with the project's own vocabulary, so that a row is a text and what it states.</summary>
internal static class Texts
{
    /// <summary>A Thursday.</summary>
    public const string Published = "2025-02-06";

    public static Lexicon Lexicon { get; } = LexiconFile.Load(DataFolder.Vocabulary).Value;

    private static Extractor Extractor { get; } = new(Lexicon);

    public static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TalksTracker.Extraction.Extraction Extract(string text, string? published = Published) =>
        Extractor.Extract(Article.Of(text, new ArticleOrigin(Published: Day(published))).Value);

    public static TextCase Case(string text, string? published = Published) => CaseBuilder.Of("t", Extract(text, published));

    public static Reading Reading(string text, string? published = Published)
    {
        var tokens = Tokenizer.Tokenize(text);
        var sentences = SentenceSplitter.Split(tokens, (first, end) => Boilerplate.Is(tokens, first, end));
        return new Reading(Article.Of(text).Value, Lexicon, Day(published), tokens, sentences);
    }

    public static int TokenOf(this Reading reading, string norm) => reading.Tokens.FindIndex(t => t.Norm == norm);

    /// <summary>The sentence that a token stands in.</summary>
    public static Sentence SentenceOf(this Reading reading, int token) => reading.Sentences.Find(s => token >= s.First && token < s.End);
}
