using System.Data.Common;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeHub.Data.Tests.Engines;

/// <summary>The database itself refuses every link between data of two countries (A4).</summary>
public sealed class CrossCountryTests
{
    private const string Country = nameof(Country);

    [Fact]
    public async Task EveryLink_BetweenTablesOfCountries_CarriesTheCountry()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var links = Links(context).ToList();

        var without = links.Where(link =>
            !link
                .Columns.Zip(link.PrincipalColumns)
                .Any(pair => pair is { First.Name: Country, Second.Name: Country })
        );

        Assert.True(links.Count > 10, string.Join('\n', links.Select(Name)));
        Assert.Empty(without.Select(Name));
    }

    [Theory, EachDatabase]
    public async Task EveryLink_BetweenTwoCountries_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await context.Database.OpenConnectionAsync();
        var wrong = new List<string>();

        foreach (var link in Links(context))
        {
            var within = await TryAsync(context, link, "XA");
            var across = await TryAsync(context, link, "XB");
            if (within is not null || across is not "foreign key")
            {
                wrong.Add(
                    $"{Name(link)}: within {within ?? "stored"}, across {across ?? "stored"}"
                );
            }
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<IForeignKeyConstraint> Links(HubDbContext context) =>
        context
            .Model.GetRelationalModel()
            .Tables.SelectMany(table => table.ForeignKeyConstraints)
            .Where(link =>
                link.Table.FindColumn(Country) is not null
                && link.PrincipalTable.FindColumn(Country) is not null
            );

    private static string Name(IForeignKeyConstraint link) => $"{link.Table.Name}.{link.Name}";

    // Stores a row of one country that points to a row of XA, and takes everything back.
    private static async Task<string?> TryAsync(
        HubDbContext context,
        IForeignKeyConstraint link,
        string country
    )
    {
        await using var transaction = await context.Database.BeginTransactionAsync();
        var rows = new SampleRows(
            context.Database.GetDbConnection(),
            transaction.GetDbTransaction()
        );
        try
        {
            await rows.InsertAsync(link.Table, country, link);
            return null;
        }
        catch (DbException refusal)
        {
            return IsForeignKey(refusal) ? "foreign key" : refusal.Message;
        }
    }

    private static bool IsForeignKey(DbException refusal) =>
        refusal.SqlState == "23503"
        || refusal.Message.Contains("FOREIGN KEY", StringComparison.Ordinal);
}
