using KnowledgeHub.Core.Countries;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeHub.Data.Assessments;

internal sealed class CountryCodeConverter()
    : ValueConverter<CountryCode, string>(code => code.Value, text => new(text));
