using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeHub.Data.Json;

/// <summary>
/// Keeps an immutable document in one JSON column. Compared by reference: a document is replaced as a whole, never changed
/// (docs/decisions/0005-keep-aggregates-as-json-documents.md has the measurements).
/// </summary>
internal sealed class JsonDocumentConverter<T>()
    : ValueConverter<T, string>(document => HubJson.Write(document), json => HubJson.Read<T>(json))
    where T : notnull
{
    /// <summary>Two documents are the same when they are the same object.</summary>
    public static ValueComparer<T> ByReference { get; } =
        new(
            (left, right) => ReferenceEquals(left, right),
            document => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(document),
            document => document
        );
}
