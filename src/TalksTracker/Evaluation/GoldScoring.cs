using TalksTracker.Articles;
using TalksTracker.Extraction;
using TalksTracker.Vocabulary;

namespace TalksTracker.Evaluation;

/// <summary>How well the engine reads one gold file.</summary>
/// <param name="Gold">The file's name, without its folder.</param>
public sealed record GoldScore(string Gold, ScoreCard Card);

/// <summary>Reads gold files with the engine and scores what it finds.</summary>
public sealed class GoldScoring(Lexicon lexicon)
{
    /// <summary>The score of the shipped gold lies among it: no gold itself.</summary>
    public const string ScoreFileName = "score.json";

    private readonly Extractor _extractor = new(lexicon);
    private readonly Evaluator _evaluator = new(LexiconNames.MatcherOf(lexicon));

    /// <param name="path">A gold file, or a folder of them.</param>
    /// <param name="articlesFolder">Where the texts lie that gold names by file.</param>
    public Result<IReadOnlyList<GoldScore>> Score(string path, string articlesFolder)
    {
        var files = Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.json").Where(f => Path.GetFileName(f) != ScoreFileName).Order(StringComparer.Ordinal)]
            : new List<string> { path };
        if (files.Count == 0)
            return Result.Failed<IReadOnlyList<GoldScore>>($"{path}: there is no gold file in this folder.");

        var scores = new List<GoldScore>();
        foreach (var file in files)
        {
            var card = ScoreFile(file, articlesFolder);
            if (!card.TryGet(out var scored))
                return Result.Failed<IReadOnlyList<GoldScore>>(card.Problem!);
            scores.Add(new GoldScore(Path.GetFileName(file), scored));
        }

        return Result.Of<IReadOnlyList<GoldScore>>(scores);
    }

    private Result<ScoreCard> ScoreFile(string file, string articlesFolder)
    {
        var gold = GoldFile.Load(file, articlesFolder);
        if (!gold.TryGet(out var cases))
            return Result.Failed<ScoreCard>(gold.Problem!);

        var read = new List<(TextCase, TextCase)>();
        foreach (var one in cases)
        {
            var article = Article.Of(one.Text!, new ArticleOrigin(Published: one.Published, PublishedInferred: one.PublishedInferred));
            if (!article.TryGet(out var text))
                return Result.Failed<ScoreCard>($"{file}: case {one.Id}: {article.Problem}");
            read.Add((one, CaseBuilder.Of(one.Id, _extractor.Extract(text))));
        }

        return Result.Of(_evaluator.Score(read));
    }
}
