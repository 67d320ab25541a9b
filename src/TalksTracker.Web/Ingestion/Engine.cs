using System.Security.Cryptography;
using System.Text;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction;
using TalksTracker.Records;
using TalksTracker.Vocabulary;

namespace TalksTracker.Web.Ingestion;

/// <summary>The vocabulary and the rules by which texts are read and records assembled.</summary>
public sealed class Engine
{
    public required Lexicon Lexicon { get; init; }

    /// <summary>An article read by another version is read again.</summary>
    public required string ExtractorVersion { get; init; }

    /// <summary>A hash of everything that decides what the records are besides the reports.</summary>
    public required string Basis { get; init; }

    public required Func<Article, Extraction.Extraction> Extract { get; init; }

    public required Func<IReadOnlyList<Report>, IReadOnlyList<Assembled>> Assemble { get; init; }

    public static Result<Engine> Load(string vocabularyFolder)
    {
        var lexicon = LexiconFile.Load(vocabularyFolder);
        if (!lexicon.Ok)
            return Result.Failed<Engine>(lexicon.Problem!);

        return Result.Of(new Engine
        {
            Lexicon = lexicon.Value,
            ExtractorVersion = Extractor.Version,
            Basis = BasisOf(vocabularyFolder),
            Extract = new Extractor(lexicon.Value).Extract,
            Assemble = new RecordAssembler(lexicon.Value).Assemble,
        });
    }

    // The build's own identity changes with any rule: nobody has to remember to raise a number.
    private static string BasisOf(string vocabularyFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(RecordAssembler).Module.ModuleVersionId.ToByteArray());
        var files = Directory.EnumerateFiles(vocabularyFolder, "*.json", SearchOption.AllDirectories);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(vocabularyFolder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
