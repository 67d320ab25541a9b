using Microsoft.EntityFrameworkCore;

namespace TalksTracker.Web.Data;

/// <summary>What was read from the articles, as stored.</summary>
/// <remarks>Add a migration with <c>dotnet run --project tests/TalksTracker.MigrationTool -- add NameOfTheChange</c>.</remarks>
public class TalksDb(DbContextOptions<TalksDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TalksDb).Assembly);
}
