"""Lists that travel: signed text files, which one is in use. It reads files of this computer and writes none.

What imports a list is `core.services.updating_list`; what makes one is resources/sign_lenders.py.
"""
