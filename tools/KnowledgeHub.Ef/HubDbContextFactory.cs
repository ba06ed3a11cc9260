using KnowledgeHub.Data;
using KnowledgeHub.Data.PostgreSql;
using KnowledgeHub.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Ef;

/// <summary>Makes a context for "dotnet ef"; the argument behind "--" names the provider: Sqlite or PostgreSql.</summary>
public sealed class HubDbContextFactory : IDesignTimeDbContextFactory<HubDbContext>
{
    public HubDbContext CreateDbContext(string[] args)
    {
        DatabaseEngine engine = args is ["PostgreSql", ..]
            ? new PostgreSqlEngine("Host=127.0.0.1;Database=design")
            : new SqliteEngine("design.db");
        return new ServiceCollection()
            .AddHubData(engine)
            .BuildServiceProvider()
            .GetRequiredService<HubDbContext>();
    }
}
