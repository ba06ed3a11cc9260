using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Data.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Evidence;

/// <summary>Both foreign keys carry the country: a link cannot join one country's answer with another's item.</summary>
internal sealed class EvidenceLinkConfiguration : IEntityTypeConfiguration<EvidenceLink>
{
    public void Configure(EntityTypeBuilder<EvidenceLink> builder)
    {
        builder.ToTable("EvidenceLinks");
        builder.HasKey(link => new
        {
            link.Assessment,
            link.Country,
            link.Indicator,
            link.Agency,
            link.Item,
        });
        builder
            .Property(link => link.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength);
        builder.Property(link => link.Indicator).HasMaxLength(8);
        builder.Property(link => link.Agency).HasMaxLength(40);
        builder.Property(link => link.Item).HasColumnName("ItemId");
        builder.Property(link => link.Relation).HasConversion<string>().HasMaxLength(20);
        builder.Property(link => link.Note).HasMaxLength(EvidenceLink.MaxNoteLength);
        builder.Property(link => link.ChangedBy).HasMaxLength(80);
        builder.Property(link => link.Version).IsConcurrencyToken();
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(link => new { link.Assessment, link.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<EvidenceItem>()
            .WithMany()
            .HasForeignKey(link => new { link.Item, link.Country })
            .HasPrincipalKey(item => new { item.Id, item.Country })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
