using KnowledgeHub.Core.Assessments;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeHub.Data.Assessments;

internal sealed class AssessmentIdConverter()
    : ValueConverter<AssessmentId, string>(id => id.Value, text => new(text));
