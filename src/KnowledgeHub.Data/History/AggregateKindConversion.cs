using KnowledgeHub.Core.Taxonomy;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeHub.Data.History;

/// <summary>Stores an aggregate kind as its code.</summary>
internal static class AggregateKindConversion
{
    public static ValueConverter<AggregateKind, string> Instance { get; } =
        new(kind => EnumCode<AggregateKind>.Of(kind), code => Parse(code));

    private static AggregateKind Parse(string code) =>
        EnumCode<AggregateKind>.TryParse(code, out var kind)
            ? kind
            : throw new InvalidOperationException(
                $"Unknown aggregate kind \"{code}\" in the database."
            );
}
