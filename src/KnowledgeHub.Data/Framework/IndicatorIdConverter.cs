using KnowledgeHub.Core.Framework;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeHub.Data.Framework;

internal sealed class IndicatorIdConverter()
    : ValueConverter<IndicatorId, string>(id => id.Value, text => new(text));
