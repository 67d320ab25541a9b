using System.CommandLine;
using TalksTracker.Articles;
using TalksTracker.Evaluation;
using TalksTracker.Extraction;

namespace TalksTracker.Web.Commands;

/// <summary><c>evaluate GOLD</c>: how well the extractor reads texts that were read by hand, without a database.</summary>
public static class EvaluateCommand
{
    public static void AddTo(RootCommand root)
    {
        var gold = new Argument<string>("GOLD") { Description = "A gold file, such as data/gold/dev.json." };
        var list = new Option<string?>("--list")
        {
            Description = "Also list what was missed, what is wrong (fields included), or all of it.",
        };
        list.AcceptOnlyFromAmong("misses", "wrong", "all");
        var json = new Option<string?>("--json") { Description = "Also write the scores and every finding to this file." };
        var articles = new Option<string?>("--articles")
        {
            Description = "Where the texts lie that the gold file names. Default: data/articles.",
        };
        var command = new Command("evaluate", "Score the extractor against texts read by hand.") { gold, list, json, articles };
        command.SetAction(parsed => Run(
            parsed.GetValue(gold)!, parsed.GetValue(list), parsed.GetValue(json), parsed.GetValue(articles)));
        root.Subcommands.Add(command);
    }

    private static int Run(string gold, string? list, string? json, string? articles)
    {
        var cases = GoldFile.Load(gold, articles ?? ArticlesBeside(gold));
        if (!cases.Ok)
            return Fail(cases.Problem!);
        var lexicon = ShippedData.LoadLexicon();
        if (!lexicon.Ok)
            return Fail(lexicon.Problem!);

        var extractor = new Extractor(lexicon.Value);
        var read = new List<(TextCase, TextCase)>();
        foreach (var one in cases.Value)
        {
            var article = Article.Of(one.Text!, new ArticleOrigin(Published: one.Published, PublishedInferred: one.PublishedInferred));
            if (!article.Ok)
                return Fail($"{gold}: case {one.Id}: {article.Problem}");
            read.Add((one, CaseBuilder.Of(one.Id, extractor.Extract(article.Value))));
        }

        var card = new Evaluator(LexiconNames.MatcherOf(lexicon.Value)).Score(read);
        ScoreTable.Print(card, list);
        if (json is not null)
            File.WriteAllText(json, ScoreCardJson.Write(card, Path.GetFileName(gold), Extractor.Version));
        return ExitCode.Done;
    }

    /// <summary>The articles folder beside the gold file's own, or the one that came with the application.</summary>
    private static string ArticlesBeside(string gold)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(gold))!, "..", "articles");
        return Directory.Exists(beside) ? Path.GetFullPath(beside) : ShippedData.ArticlesFolder;
    }

    private static int Fail(string problem)
    {
        Console.Error.WriteLine(problem);
        return ExitCode.Failed;
    }
}
