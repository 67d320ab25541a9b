using Microsoft.EntityFrameworkCore;
using TalksTracker.Time;
using TalksTracker.Web.Data.Rows;

namespace TalksTracker.Web.Data;

/// <summary>What was read from the articles, as stored: vocabulary, articles with their quotes, reports with their claims, the
/// records assembled from them, and who decided what.</summary>
/// <remarks>Add a migration with <c>dotnet run --project tests/TalksTracker.MigrationTool -- add NameOfTheChange</c>.</remarks>
public class TalksDb(DbContextOptions<TalksDb> options) : DbContext(options)
{
    public DbSet<PartyRow> Parties => Set<PartyRow>();

    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<PlaceRow> Places => Set<PlaceRow>();

    public DbSet<IssueRow> Issues => Set<IssueRow>();

    public DbSet<ProcessRow> Processes => Set<ProcessRow>();

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<QuoteRow> Quotes => Set<QuoteRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<ClaimRow> Claims => Set<ClaimRow>();

    public DbSet<CountClaimRow> CountClaims => Set<CountClaimRow>();

    public DbSet<RoleClaimRow> RoleClaims => Set<RoleClaimRow>();

    public DbSet<DateClaimRow> DateClaims => Set<DateClaimRow>();

    public DbSet<PlaceClaimRow> PlaceClaims => Set<PlaceClaimRow>();

    public DbSet<TextClaimRow> TextClaims => Set<TextClaimRow>();

    public DbSet<TallyClaimRow> TallyClaims => Set<TallyClaimRow>();

    public DbSet<RecordRow> Records => Set<RecordRow>();

    public DbSet<SwapRow> Swaps => Set<SwapRow>();

    public DbSet<SwapReturnRow> SwapReturns => Set<SwapReturnRow>();

    public DbSet<RoundRow> Rounds => Set<RoundRow>();

    public DbSet<DemandRow> Demands => Set<DemandRow>();

    public DbSet<AgreementRow> Agreements => Set<AgreementRow>();

    public DbSet<StatementRow> Statements => Set<StatementRow>();

    public DbSet<RecordMembershipRow> RecordMemberships => Set<RecordMembershipRow>();

    public DbSet<RecordRoleRow> RecordRoles => Set<RecordRoleRow>();

    public DbSet<RecordPartyRow> RecordParties => Set<RecordPartyRow>();

    public DbSet<ChosenValueRow> ChosenValues => Set<ChosenValueRow>();

    public DbSet<ChosenClaimRow> ChosenClaims => Set<ChosenClaimRow>();

    public DbSet<RetiredSlugRow> RetiredSlugs => Set<RetiredSlugRow>();

    public DbSet<ReviewDecisionRow> ReviewDecisions => Set<ReviewDecisionRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<DataStateRow> DataState => Set<DataStateRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TalksDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // A name survives a reordering of the enum, and can be read in any tool.
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>().HaveMaxLength(32);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }
}
