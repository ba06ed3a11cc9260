using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeHub.Data;

/// <summary>Times are UTC: SQLite forgets the kind, and Npgsql refuses any other.</summary>
internal sealed class UtcConverter()
    : ValueConverter<DateTime, DateTime>(
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc),
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc)
    );
