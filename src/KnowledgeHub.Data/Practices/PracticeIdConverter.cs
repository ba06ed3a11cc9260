using KnowledgeHub.Core.Practices;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeHub.Data.Practices;

internal sealed class PracticeIdConverter()
    : ValueConverter<PracticeId, string>(id => id.Value, text => new(text));
