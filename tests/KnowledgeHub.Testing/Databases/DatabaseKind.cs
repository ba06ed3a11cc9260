namespace KnowledgeHub.Testing.Databases;

/// <summary>The database products that every data test runs on.</summary>
public enum DatabaseKind
{
    /// <summary>SQLite in a temporary folder.</summary>
    Sqlite,

    /// <summary>PostgreSQL: a private cluster of this test process.</summary>
    PostgreSql,
}
