using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Data.Assessments;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Scenarios;

/// <summary>The foreign key carries the country: no scenario can belong to another country's assessment by mistake.</summary>
internal sealed class ScenarioConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<Scenario>
{
    public void Configure(EntityTypeBuilder<Scenario> builder)
    {
        builder.ToTable("Scenarios");
        builder.HasKey(scenario => scenario.Id);
        builder.Property(scenario => scenario.Id).ValueGeneratedNever();
        builder.Property(scenario => scenario.Name).HasMaxLength(ScenarioRules.MaxNameLength);
        builder.Property(scenario => scenario.CreatedBy).HasMaxLength(80);
        builder.Property(scenario => scenario.Version).IsConcurrencyToken();
        builder
            .Property(scenario => scenario.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength);
        builder
            .Property(scenario => scenario.Levels)
            .HasConversion(
                new JsonDocumentConverter<ImmutableArray<ScenarioLevel>>(),
                JsonDocumentConverter<ImmutableArray<ScenarioLevel>>.ByReference
            )
            .HasColumnType(jsonColumnType);
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(scenario => new { scenario.Assessment, scenario.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
