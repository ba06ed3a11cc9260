using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Data.Assessments;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Targets;

/// <summary>The foreign key carries the country: no profile can belong to another country's assessment by mistake.</summary>
internal sealed class TargetProfileConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<TargetProfile>
{
    public void Configure(EntityTypeBuilder<TargetProfile> builder)
    {
        builder.ToTable("TargetProfiles");
        builder.HasKey(profile => profile.Assessment);
        builder
            .Property(profile => profile.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength)
            .ValueGeneratedNever();
        builder.Property(profile => profile.Version).IsConcurrencyToken();
        builder.Property(profile => profile.UpdatedBy).HasMaxLength(80);
        builder
            .Property(profile => profile.Decisions)
            .HasConversion(
                new JsonDocumentConverter<ImmutableArray<TargetDecision>>(),
                JsonDocumentConverter<ImmutableArray<TargetDecision>>.ByReference
            )
            .HasColumnType(jsonColumnType);
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(profile => new { profile.Assessment, profile.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
