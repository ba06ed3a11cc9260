using KnowledgeHub.Core.Evidence;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeHub.Data.Evidence;

internal sealed class EvidenceIdConverter()
    : ValueConverter<EvidenceId, string>(id => id.Value, text => new(text));
