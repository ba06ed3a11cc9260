namespace KnowledgeHub.Data.History;

/// <summary>A statement that stores one row, and changes none when somebody else was faster.</summary>
/// <param name="Sql">The statement, ended by a semicolon.</param>
/// <param name="Values">Its values.</param>
internal sealed record RowWrite(string Sql, IReadOnlyList<object?> Values);
