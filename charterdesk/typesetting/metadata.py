"""What a file says about itself for archives and readers: XMP, and what its colours mean."""

import re
from typing import Final
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFString

from charterdesk.locations import resource
from charterdesk.typesetting.blocks import Document
from charterdesk.typesetting.objects import PlainStream, Register, Stream, encodable

_PDFUA: Final = "http://www.aiim.org/pdfua/ns/id/"
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_COLOURS: Final = "sRGB IEC61966-2.1"
_EXTENSION: Final = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" '
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    f"<pdfaSchema:namespaceURI>{_PDFUA}</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)
"""PDF/A knows no property of PDF/UA unless the file describes it (ISO 19005-2 6.6.2.3.2)."""


def xmp_packet(document: Document) -> PlainStream:
    """Return the XMP packet, which claims PDF/A-2a and PDF/UA-1 (ISO 19005-2 6.6, 14289-1 5)."""
    fields = "".join(
        f"<dc:{name}>{start}{_xml(text)}{end}</dc:{name}>"
        for name, text, start, end in (
            ("title", document.title, '<rdf:Alt><rdf:li xml:lang="x-default">',
             "</rdf:li></rdf:Alt>"),
            ("creator", document.author, "<rdf:Seq><rdf:li>", "</rdf:li></rdf:Seq>"),
            ("description", document.subject, '<rdf:Alt><rdf:li xml:lang="x-default">',
             "</rdf:li></rdf:Alt>"),
            ("language", document.language, "<rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>"),
        )
        if text
    )  # fmt: skip
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" '
        f'xmlns:pdfuaid="{_PDFUA}">{fields}'
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
        "<pdfuaid:part>1</pdfuaid:part></rdf:Description>"
        f'{_EXTENSION}</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    )
    entries: dict[str, object] = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    return PlainStream(packet.encode("utf-8", "replace"), entries)


def _xml(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", encodable(text)))


def output_intent(register: Register) -> PDFDictionary:
    """Return what the file's red, green and blue are: those of sRGB (ISO 19005-2 6.2.3)."""
    profile = Stream(resource("colour", "sRGB.icc").read_bytes(), {"N": 3})
    return PDFDictionary({
        "Type": PDFName("OutputIntent"),
        "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString(_COLOURS),
        "Info": PDFString(_COLOURS),
        "DestOutputProfile": register(profile),
    })  # fmt: skip
