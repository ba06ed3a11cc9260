using System.Text;
using KnowledgeHub.Data.Privacy;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeHub.Data.Tests.Privacy;

public sealed class PersonalDataMapTests
{
    [Fact]
    public async Task EveryTextOrIdOfTheModel_IsInTheMapOrNamedAsNotPersonal()
    {
        var columns = (await ColumnsAsync()).Where(column => column.IsText).Select(Name);

        var known = Mapped().Concat(NotPersonal.Columns).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(columns.Except(known).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryColumnThatIsNamed_Exists()
    {
        var columns = (await ColumnsAsync()).Select(Name).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(columns);
        Assert.Empty(Mapped().Concat(NotPersonal.Columns).Except(columns));
    }

    [Fact]
    public async Task EveryColumnThatLeadsToAnAccount_IsASubject()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var subjects = PersonalDataMap.Tables.Select(table => (table.Name, table.Subject));

        var tied = (
            from table in context.Model.GetRelationalModel().Tables
            from key in table.ForeignKeyConstraints
            where key.PrincipalTable.Name == "AspNetUsers"
            select (table.Name, key.Columns[0].Name)
        ).ToList();

        Assert.NotEmpty(tied);
        Assert.Empty(tied.Except(subjects));
    }

    [Fact]
    public void Replaced_OnlyWhereTheMapSaysSo() =>
        Assert.All(
            PersonalDataMap.Tables,
            table =>
                Assert.Equal(table.Erasure is PersonalErasure.Replace, table.Replaced.Length > 0)
        );

    [Fact]
    public void Document_PrintsTheMap()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFolder(), "docs", "privacy.md"));

        Assert.All(
            PersonalDataMap.Tables.Select(RowOf).Concat(PersonalDataMap.Names.Select(RowOf)),
            row => Assert.Contains(row, page, StringComparison.Ordinal)
        );
    }

    private static string RowOf(PersonalTable table) =>
        $"| {table.Name} | {Columns(table)} | {table.Purpose} | {Words(table.Retention)} | {Words(table)} |";

    private static string RowOf(PersonalName name) =>
        $"| {name.Table} | {name.Column}: {name.Field} | {name.Purpose} | with the record | pseudonym, in revisions too |";

    private static string Columns(PersonalTable table)
    {
        var text = new StringBuilder(table.Subject);
        if (table.Columns.Length > 0)
        {
            text.Append(": ").AppendJoin(", ", table.Columns);
        }

        return table.Withheld.Length == 0
            ? text.ToString()
            : text.Append("; withheld: ").AppendJoin(", ", table.Withheld).ToString();
    }

    private static string Words(PersonalRetention retention) =>
        retention switch
        {
            PersonalRetention.WithAccount => "with the account",
            PersonalRetention.WithRecord => "with the record",
            PersonalRetention.Always => "for ever, as an id",
            _ => "by the clock",
        };

    private static string Words(PersonalTable table) =>
        table.Erasure switch
        {
            PersonalErasure.Delete => "deleted",
            PersonalErasure.Replace =>
                $"pseudonym or nothing in {string.Join(", ", table.Replaced)}",
            _ => "id stays, leads to the pseudonym",
        };

    private static IEnumerable<string> Mapped() =>
        PersonalDataMap
            .Tables.SelectMany(table =>
                table
                    .Columns.Concat(table.Withheld)
                    .Concat(table.Replaced)
                    .Append(table.Subject)
                    .Select(column => $"{table.Name}.{column}")
            )
            .Concat(PersonalDataMap.Names.Select(name => $"{name.Table}.{name.Column}"))
            .Distinct(StringComparer.Ordinal);

    private static string Name((string Table, string Column, bool IsText) column) =>
        $"{column.Table}.{column.Column}";

    private static async Task<List<(string Table, string Column, bool IsText)>> ColumnsAsync()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return
        [
            .. from table in context.Model.GetRelationalModel().Tables
            from column in table.Columns
            select (table.Name, column.Name, IsTextOrId(column)),
        ];
    }

    // A document has no property of its own.
    private static bool IsTextOrId(IColumn column) =>
        !column.PropertyMappings.Any()
        || (column.StoreTypeMapping.Converter?.ProviderClrType ?? column.StoreTypeMapping.ClrType)
            is var type
            && (type == typeof(string) || type == typeof(Guid) || type == typeof(Guid?));

    private static string RepositoryFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeHub.sln")))
        {
            folder =
                folder.Parent ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return folder.FullName;
    }
}
