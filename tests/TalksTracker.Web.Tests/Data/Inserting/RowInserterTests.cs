using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Time;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Inserting;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Data.Inserting;

/// <summary>What the inserter stores is what EF Core would store, to the last byte of every table.</summary>
public sealed class RowInserterTests : IAsyncLifetime
{
    private static readonly Engine Engine = Engine.Load(Path.Combine(AppContext.BaseDirectory, "data", "vocabulary")).Value;

    private static readonly DateTime Now = new(2025, 2, 6, 7, 8, 9, 10, DateTimeKind.Utc);

    private TalksDatabase _byEf = null!;
    private TalksDatabase _byInserter = null!;

    public async Task InitializeAsync() =>
        (_byEf, _byInserter) = (await TalksDatabase.ReadyAsync(), await TalksDatabase.ReadyAsync());

    public Task DisposeAsync()
    {
        _byEf.Dispose();
        _byInserter.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Insert_ShippedArticlesAndTheirRecords_IsWhatEfStores()
    {
        var shipped = ImportList.Of([Path.Combine(AppContext.BaseDirectory, "data", "articles")]);
        foreach (var candidate in shipped.Candidates)
            await StoreBothAsync(() => RowsOf(ArticleFile.Read(candidate.Path, candidate.Origin).Value));
        await StoreBothAsync(RecordsOf);

        (await BytesOf(_byInserter)).ShouldBe(await BytesOf(_byEf));
        await using var db = _byInserter.CreateDbContext();
        (await db.Records.CountAsync()).ShouldBeGreaterThan(10, "or this compares nothing");
    }

    [Fact]
    public async Task Insert_EveryTypeOfClaim_IsWhatEfStores()
    {
        await StoreBothAsync(() => [ArticleWithEveryClaim("a")]);
        await StoreBothAsync(() => [ArticleWithEveryClaim("b"), ArticleWithEveryClaim("c")]);

        (await BytesOf(_byInserter)).ShouldBe(await BytesOf(_byEf));
        await using var db = _byInserter.CreateDbContext();
        (await db.Claims.ToListAsync()).Select(c => c.GetType()).Distinct().Count()
            .ShouldBe(typeof(ClaimRow).Assembly.GetTypes().Count(t => t.IsSubclassOf(typeof(ClaimRow))));
    }

    [Fact]
    public async Task Insert_AfterTheLastRowsAreGone_UsesNoNumberThatEfWouldNot()
    {
        await StoreBothAsync(() => [ArticleWithEveryClaim("a")]);
        foreach (var database in new[] { _byEf, _byInserter })
            await database.SqlAsync("DELETE FROM \"Articles\"");

        await StoreBothAsync(() => [ArticleWithEveryClaim("b")]);

        (await BytesOf(_byInserter)).ShouldBe(await BytesOf(_byEf));
    }

    [Fact]
    public async Task Insert_RowWithANumber_KeepsIt()
    {
        await StoreBothAsync(() => [new StatementRow { Id = 77, Slug = "s", Statement = "It is so.", ContentHash = "h" }]);

        (await BytesOf(_byInserter)).ShouldBe(await BytesOf(_byEf));
        await using var db = _byInserter.CreateDbContext();
        (await db.Records.SingleAsync()).Id.ShouldBe(77);
    }

    [Fact]
    public async Task Insert_RefusedRow_ThrowsAsEfDoes_AndCanBeTakenBack()
    {
        await using var db = _byInserter.CreateDbContext();
        var before = await BytesOf(_byInserter);
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await using var inserter = new RowInserter(db);
            var article = ArticleWithEveryClaim("a");
            article.Quotes[^1].Length = 0;
            var refused = await Should.ThrowAsync<DbUpdateException>(() => inserter.InsertAsync([article]));
            refused.InnerException!.Message.ShouldContain("CK_Quotes_HasWords");
        }

        (await BytesOf(_byInserter)).ShouldBe(before);
    }

    [Fact]
    public async Task Insert_OutsideATransaction_IsRefused()
    {
        await using var db = _byInserter.CreateDbContext();
        await using var inserter = new RowInserter(db);

        await Should.ThrowAsync<InvalidOperationException>(() => inserter.InsertAsync([ArticleWithEveryClaim("a")]));
    }

    private async Task StoreBothAsync(Func<IEnumerable<object>> rows)
    {
        await StoreBothAsync((_, _) => Task.FromResult(rows()));
    }

    // Each database gets rows of its own: storing numbers them.
    private async Task StoreBothAsync(Func<TalksDatabase, TalksDb, Task<IEnumerable<object>>> rows)
    {
        await using (var db = _byEf.CreateDbContext())
        {
            db.AddRange(await rows(_byEf, db));
            await db.SaveChangesAsync();
        }

        await using (var db = _byInserter.CreateDbContext())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await using var inserter = new RowInserter(db);
            await inserter.InsertAsync(await rows(_byInserter, db));
            await transaction.CommitAsync();
        }
    }

    private static object[] RowsOf(TalksTracker.Articles.Article article)
    {
        var extraction = Engine.Extract(article);
        var row = ArticleRows.Of(extraction, "a.txt", Engine.ExtractorVersion);
        (row.Slug, row.ImportedAt) = (row.Sha256[..8], Now);
        ArticleRows.AddReports(row, extraction.Reports);
        return [row, ArticleRows.ChangeOf(row, ArticleRows.Decide(row, Desk.Accepted))];
    }

    private static async Task<IEnumerable<object>> RecordsOf(TalksDatabase database, TalksDb db)
    {
        var evidence = await EvidenceReader.ReadAcceptedAsync(db, database, Engine.Lexicon, CancellationToken.None);
        return Engine.Assemble(evidence.Reports).Select(r => RecordRows.Of(r, evidence));
    }

    private static ArticleRow ArticleWithEveryClaim(string name)
    {
        var article = new ArticleRow
        {
            Slug = name,
            Text = "Ünïcode, “quotes” and 'apostrophes' of " + name,
            Sha256 = name,
            ImportedAt = Now.AddTicks(1),
            Source = name,
            Status = ReviewStatus.Proposed,
            ExtractorVersion = "1",
            Published = new DateOnly(2025, 2, 5),
        };
        foreach (var start in Enumerable.Range(0, 9))
            article.Quotes.Add(new QuoteRow { Start = start, Length = 3, Text = article.Text.Substring(start, 3) });
        var report = new ReportRow
        {
            Key = "key",
            Position = 0,
            Kind = RecordKind.Swap,
            Modality = Modality.Happened,
            ModalityQuote = article.Quotes[0],
            Background = true,
            Notes = ["150 + 7 = 157", "“said”"],
            ExtractorVersion = "1",
            Status = ReviewStatus.Proposed,
        };
        report.Passages.Add(new ReportPassageRow { Quote = article.Quotes[8], Position = 0 });
        foreach (var (position, claim) in EveryClaim().Index())
        {
            (claim.Key, claim.Position, claim.Field, claim.Quote, claim.Rule) = ($"{position}", position, "field", article.Quotes[position], "rule");
            (claim.ClaimantId, claim.ClaimantQuote) = position % 2 == 0 ? ("russia", article.Quotes[7]) : (null, null);
            report.Claims.Add(claim);
        }

        article.Reports.Add(report);
        return article;
    }

    private static IEnumerable<ClaimRow> EveryClaim() =>
    [
        new CountClaimRow { Scope = ReturnedScope.Party, ToId = "ukraine", Category = PeopleCategory.Wounded, Count = 150, Upper = null, Approximate = true, PartOfAnother = false },
        new CountClaimRow { Scope = ReturnedScope.Total, Category = PeopleCategory.Unspecified, Count = null, Upper = 3, Approximate = false, PartOfAnother = true },
        new RoleClaimRow { Role = Role.Mediator, PartyId = "turkey" },
        new DateClaimRow { Kind = DateKind.Event, Value = PartialDate.Parse("2025-01-15~") },
        new PlaceClaimRow { PlaceId = "istanbul" },
        new TextClaimRow { Value = "ceasefire" },
        new TallyClaimRow { Of = "exchanges", Count = 63, Approximate = false, AsOf = PartialDate.Parse("../2024-12-31") },
        new TallyClaimRow { Of = "people", Count = 4000, Approximate = true, AsOf = null },
    ];

    // With the storage class of every value: 1 is not '1'.
    private static async Task<IReadOnlyList<string>> BytesOf(TalksDatabase database)
    {
        await using var db = database.CreateDbContext();
        await db.Database.OpenConnectionAsync();
        var rows = new List<string>();
        foreach (var table in db.Model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            var columns = string.Join(" || ' | ' || ", table.Columns.Select(c => $"typeof(\"{c.Name}\") || ' ' || quote(\"{c.Name}\")"));
            var key = string.Join(", ", table.PrimaryKey!.Columns.Select(c => $"\"{c.Name}\""));
            command.CommandText = $"SELECT {columns} FROM \"{table.Name}\" ORDER BY {key}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                rows.Add($"{table.Name}: {reader.GetString(0)}");
        }

        return rows;
    }
}
